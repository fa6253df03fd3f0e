package lt.atsakas.committee;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down what becomes of a case's session, and says so when it comes after the answer is due. */
@Component
class SessionLog {

    private final ReviewFile file;
    private final CaseRegistry registry;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    SessionLog(ReviewFile file, CaseRegistry registry, Journal journal, ApplicationEventPublisher events) {
        this.file = file;
        this.registry = registry;
        this.journal = journal;
        this.events = events;
    }

    /** The case is on the agenda of the session from now on. */
    void awaits(JournalKind line, ReviewCard review, SessionCard session, EmployeeId by) {
        journal.record(
                review.caseNumber(),
                line,
                Actor.employee(by),
                Map.of(
                        "committee", file.committeeOf(review).name(),
                        "session", DATES.moment(session.startsAt()),
                        "place", session.place()));
        LocalDate day = Vilnius.dayOf(session.startsAt());
        LocalDate due = registry.facts(review.caseNumber()).answerDue();
        if (due != null && day.isAfter(due)) {
            events.publishEvent(new SessionAfterTerm(review.caseNumber(), day));
        }
    }

    /** The session did not deal with the case. */
    void misses(JournalKind line, ReviewCard review, SessionCard session, Actor by) {
        journal.record(review.caseNumber(), line, by, Map.of("session", DATES.moment(session.startsAt())));
    }
}

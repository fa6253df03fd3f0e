package lt.atsakas.process.committeereview;

import static lt.atsakas.correspondence.StaffNotice.Kind.EXTENSION_BEGUN;
import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_AFTER_TERM;
import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_TO_MOVE;
import static lt.atsakas.correspondence.StaffNotice.Kind.SESSION_WITHOUT_TERM;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.committee.ReviewCard;
import lt.atsakas.committee.ReviewDesk;
import lt.atsakas.committee.SessionAfterTerm;
import lt.atsakas.committee.SessionDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.extension.AutomaticExtensions;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.extension.TermNotExtended;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The committee meets too late for the answer: more time is asked for at once (policy 27). Where that is not possible or not granted, whoever
 * handles the case, their supervisor and the committee's secretary are told what is to be done, once for each such day.
 */
@Component
class SessionAfterTermNews {

    private final AutomaticExtensions extensions;
    private final ReviewDesk reviews;
    private final SessionDesk sessions;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    SessionAfterTermNews(
            AutomaticExtensions extensions,
            ReviewDesk reviews,
            SessionDesk sessions,
            CaseRegistry registry,
            AssignmentDesk assignment,
            PostOffice postOffice) {
        this.extensions = extensions;
        this.reviews = reviews;
        this.sessions = sessions;
        this.registry = registry;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    @EventListener
    void on(SessionAfterTerm late) {
        CaseNumber number = late.number();
        String day = late.session().toString();
        if (extensions.ask(number, ExtensionReason.COMMITTEE, late.session()).isEmpty()) {
            EmployeeId handling = assignment.responsibleFor(number);
            postOffice.notifyStaff(
                    handling, new StaffNotice(EXTENSION_BEGUN, number, "session-after-term-" + day, day));
        } else {
            tellAll(new StaffNotice(SESSION_AFTER_TERM, number, "session-after-term-" + day, day));
        }
    }

    /** The session that waits for the time that was not granted is to be moved before the answer is due or, once that is over, as near as it can be. */
    @EventListener
    void on(TermNotExtended stays) {
        CaseNumber number = stays.number();
        LocalDate due = registry.facts(number).answerDue();
        if (due != null) {
            reviews.openOf(number)
                    .filter(ReviewCard::isAwaited)
                    .map(review -> Vilnius.dayOf(sessions.sessionOf(review.id()).startsAt()))
                    .filter(day -> day.isAfter(due))
                    .ifPresent(day -> tellAll(tooLate(number, day, due)));
        }
    }

    private StaffNotice tooLate(CaseNumber number, LocalDate day, LocalDate due) {
        return sessions.mayBeginBy(due)
                ? new StaffNotice(SESSION_TO_MOVE, number, "session-to-move-" + day, due.toString())
                : new StaffNotice(SESSION_WITHOUT_TERM, number, "session-without-term-" + day, due.toString());
    }

    private void tellAll(StaffNotice notice) {
        CaseNumber number = notice.caseNumber();
        Set<EmployeeId> concerned = new LinkedHashSet<>();
        concerned.add(assignment.responsibleFor(number));
        concerned.add(assignment.supervisorOf(number));
        reviews.openOf(number).map(review -> reviews.secretaryOf(review.id())).ifPresent(concerned::add);
        concerned.forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}

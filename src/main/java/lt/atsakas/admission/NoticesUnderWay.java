package lt.atsakas.admission;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.correspondence.LetterLeft;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Follows the notices on their way to the clients: with the letter begins the client's term, which is never shorter than they were told, and the
 * clock of the case stops. What could not be delivered lies in the house: the term does not run, and the clock does.
 */
@Component
class NoticesUnderWay {

    private final DeficiencyNotices notices;
    private final CureTerms terms;
    private final CaseHold hold;
    private final DeadlineDesk deadlines;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticesUnderWay(
            DeficiencyNotices notices,
            CureTerms terms,
            CaseHold hold,
            DeadlineDesk deadlines,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.terms = terms;
        this.hold = hold;
        this.deadlines = deadlines;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** By mail the notice leaves within moments, or it is told that it did not; on paper once somebody says so. */
    void taken(DeficiencyNotice notice) {
        if (terms.goesByMail(notice)) {
            reaches(notice, Vilnius.dayOf(clock.instant()));
        }
    }

    @EventListener
    void on(LetterLeft left) {
        awaited(left.caseNumber(), left.occasion()).ifPresent(notice -> reaches(notice, terms.arrival(left)));
    }

    @EventListener
    void on(LetterStuck stuck) {
        awaited(stuck.caseNumber(), stuck.occasion())
                .filter(notice -> !notice.card().inHouse())
                .ifPresent(this::comesBack);
    }

    private Optional<DeficiencyNotice> awaited(CaseNumber number, String occasion) {
        if (!occasion.startsWith(DeficiencyDesk.OCCASION)) {
            return Optional.empty();
        }
        hold.take(number);
        return notices.findFirstByCaseNumberOrderByIdDesc(number.value())
                .filter(notice -> notice.card().isAwaited())
                .filter(notice -> notice.occasion().equals(occasion));
    }

    private void reaches(DeficiencyNotice notice, LocalDate day) {
        boolean begins = notice.card().inHouse();
        AwaitedDay last =
                AwaitedDay.of(notice.caseNumber(), requireNonNull(notice.card().cureBy()), terms.lastDay(notice, day));
        notice.reaches(day, last.after());
        if (last.isMoved()) {
            journal.record(
                    notice.caseNumber(),
                    JournalKind.CURE_TERM_COUNTED,
                    Actor.system(),
                    Map.of("day", last.after().toString()));
        }
        if (begins || last.isMoved()) {
            deadlines.pause(notice.caseNumber(), last.after());
            events.publishEvent(new CureTermMoved(notice.caseNumber()));
        }
    }

    private void comesBack(DeficiencyNotice notice) {
        notice.comesBack();
        deadlines.resume(notice.caseNumber());
        events.publishEvent(new CureTermMoved(notice.caseNumber()));
    }
}

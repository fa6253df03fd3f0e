package lt.atsakas.process.committeereview;

import lt.atsakas.committee.MemberAbsences;
import lt.atsakas.committee.SessionMoved;
import lt.atsakas.organisation.AbsenceChanged;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Empties the seats of those who are away on the day of a session, and fills them again with those who are back by then: at once when an absence
 * changes or the session moves, and in rounds whatever else has changed.
 */
@Component
class AbsentMembers {

    private final MemberAbsences absences;
    private final OneByOne<CaseNumber> each;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the seats of the absent");

    AbsentMembers(
            MemberAbsences absences,
            PlatformTransactionManager transactions,
            @Value("${atsakas.absences.automatic:true}") boolean automatic) {
        this.absences = absences;
        this.each = new OneByOne<>("the seats of the absent", transactions);
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void on(AbsenceChanged changed) {
        rounds.make(this::round);
    }

    /** Only what moved: whoever moved it waits for this, and everything else has its round. */
    @TransactionalEventListener
    void on(SessionMoved moved) {
        rounds.make(() -> each.undone(moved.numbers(), this::settle));
    }

    @Scheduled(fixedDelayString = "${atsakas.absences.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    synchronized void round() {
        each.undoneOf(absences::casesToSettle, this::settle);
    }

    private boolean settle(CaseNumber number) {
        absences.settle(number);
        return true;
    }
}

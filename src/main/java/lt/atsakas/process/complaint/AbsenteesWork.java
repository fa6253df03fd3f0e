package lt.atsakas.process.complaint;

import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.AbsenceChanged;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Makes the rounds: when an absence that is entered or ended concerns today, at once; when one begins or ends with the day, within half a
 * minute. A case that somebody works on, or that cannot be passed on, keeps no other back.
 */
@Component
class AbsenteesWork implements AbsenceRounds {

    private final AbsentCases cases;
    private final AbsentHandover handover;
    private final CaseHold hold;
    private final OneByOne<CaseNumber> each;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the work of the absent");

    AbsenteesWork(
            AbsentCases cases,
            AbsentHandover handover,
            CaseHold hold,
            PlatformTransactionManager transactions,
            @Value("${atsakas.absences.automatic:true}") boolean automatic) {
        this.cases = cases;
        this.handover = handover;
        this.hold = hold;
        this.each = new OneByOne<>("the work of the absent", transactions);
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void on(AbsenceChanged changed) {
        rounds.make(this::round);
    }

    @Scheduled(fixedDelayString = "${atsakas.absences.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    @Override
    public synchronized int round() {
        AtomicInteger moved = new AtomicInteger();
        each.undoneOf(cases::all, number -> {
            moved.addAndGet(passOn(number));
            return true;
        });
        return moved.get();
    }

    private int passOn(CaseNumber number) {
        return hold.takeIfFree(number) ? handover.of(number) : 0;
    }
}

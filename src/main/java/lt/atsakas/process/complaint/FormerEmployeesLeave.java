package lt.atsakas.process.complaint;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands the cases of whoever works here no longer on, however they left: each in a transaction of its own, so that one that
 * somebody works on keeps none of the others back. It comes with the next round.
 */
@Component
class FormerEmployeesLeave {

    private final LeftCases left;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Bar bar;
    private final CaseHandover handover;
    private final OneByOne<CaseNumber> each;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the work of people who left");

    FormerEmployeesLeave(
            LeftCases left,
            CaseRegistry registry,
            CaseHold hold,
            Bar bar,
            CaseHandover handover,
            PlatformTransactionManager transactions,
            @Value("${atsakas.leavers.automatic:true}") boolean automatic) {
        this.left = left;
        this.registry = registry;
        this.hold = hold;
        this.bar = bar;
        this.handover = handover;
        this.each = new OneByOne<>("the work of people who left", transactions);
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void on(HouseChanged changed) {
        rounds.make(() -> {
            Set<EmployeeId> leavers = new HashSet<>(changed.employees());
            leavers.retainAll(left.formerEmployees());
            if (!leavers.isEmpty()) {
                round(() -> left.of(leavers));
            }
        });
    }

    /** Finds those too who were entered as former past this program. */
    @Scheduled(fixedDelayString = "${atsakas.leavers.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    void round() {
        round(left::all);
    }

    private synchronized void round(Supplier<Set<CaseNumber>> cases) {
        Set<EmployeeId> former = left.formerEmployees();
        each.undoneOf(cases, number -> {
            if (hold.takeIfFree(number)) {
                handOn(number, former);
            }
            return true;
        });
    }

    private void handOn(CaseNumber number, Set<EmployeeId> former) {
        Set<EmployeeId> leaving = new HashSet<>(bar.barred(number));
        leaving.addAll(former);
        CaseFacts facts = registry.facts(number);
        EmployeeId handler = facts.handler();
        if (handler != null && former.contains(handler) && !facts.isClosed()) {
            registry.releaseHandler(number);
        }
        handover.from(leaving, number);
    }
}

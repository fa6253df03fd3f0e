package lt.atsakas.process.complaint;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Rounds;
import lt.atsakas.shared.web.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the cases of whoever works here no longer on, however they left: each in a transaction of its own, so that one that
 * somebody works on keeps none of the others back. It comes with the next round.
 */
@Component
class FormerEmployeesLeave {

    private static final Logger LOG = LoggerFactory.getLogger(FormerEmployeesLeave.class);

    private final LeftCases left;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Bar bar;
    private final CaseHandover handover;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the work of people who left");
    private volatile Set<CaseNumber> troubled = Set.of();

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
        this.transaction = ofItsOwn(transactions);
        this.reading = ofItsOwn(transactions);
        this.reading.setReadOnly(true);
        this.automatic = automatic;
    }

    private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
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
        troubled = round(left::all);
    }

    /** Those that stay in trouble. */
    private synchronized Set<CaseNumber> round(Supplier<Set<CaseNumber>> cases) {
        Set<EmployeeId> former = left.formerEmployees();
        Set<CaseNumber> inTrouble = new HashSet<>();
        for (CaseNumber number : requireNonNull(reading.execute(looking -> cases.get()))) {
            if (!isHandedOn(number, former)) {
                inTrouble.add(number);
            }
        }
        return inTrouble;
    }

    /** A case that stays in trouble is told once, not at every round. */
    private boolean isHandedOn(CaseNumber number, Set<EmployeeId> former) {
        try {
            transaction.executeWithoutResult(handing -> {
                if (hold.takeIfFree(number)) {
                    handOn(number, former);
                }
            });
            return true;
        } catch (RuntimeException inTheWay) {
            if (DatabaseAway.causes(inTheWay)) {
                throw inTheWay;
            }
            if (!troubled.contains(number)) {
                LOG.error(
                        "Case {} of somebody who left cannot be handed on; the next round tries again",
                        number,
                        inTheWay);
            }
            return false;
        }
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

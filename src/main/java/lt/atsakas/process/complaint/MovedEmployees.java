package lt.atsakas.process.complaint;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the open work of somebody who still works here, but elsewhere or as something else, in line with where they stand
 * now: a task on a case that they may no longer see goes on to whose it is now, and who may see the others is settled anew.
 */
@Component
class MovedEmployees {

    private final Organisation organisation;
    private final LeftCases left;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final CaseHold hold;
    private final Bar bar;
    private final CaseHandover handover;
    private final OneByOne<CaseNumber> each;
    private final TransactionTemplate reading;
    private final boolean automatic;
    private final Map<EmployeeId, Set<CaseNumber>> waiting = new ConcurrentHashMap<>();
    private final Rounds rounds = new Rounds("the work of people who moved");

    MovedEmployees(
            Organisation organisation,
            LeftCases left,
            CaseRegistry registry,
            CaseAccess access,
            CaseHold hold,
            Bar bar,
            CaseHandover handover,
            PlatformTransactionManager transactions,
            @Value("${atsakas.leavers.automatic:true}") boolean automatic) {
        this.organisation = organisation;
        this.left = left;
        this.registry = registry;
        this.access = access;
        this.hold = hold;
        this.bar = bar;
        this.handover = handover;
        this.each = new OneByOne<>("the work of people who moved", transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void on(HouseChanged changed) {
        reading.executeWithoutResult(
                looking -> changed.employees().forEach(employee -> waiting.put(employee, left.casesWith(employee))));
        rounds.make(() -> round(changed.employees()));
    }

    /** Comes again to the cases that somebody held. */
    @Scheduled(fixedDelayString = "${atsakas.leavers.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    void round() {
        round(Set.copyOf(waiting.keySet()));
    }

    /** Cases that somebody holds are come back to; those that are in line are not looked at again. */
    private synchronized void round(Set<EmployeeId> employees) {
        for (EmployeeId employee : employees) {
            Set<CaseNumber> cases = waiting.getOrDefault(employee, Set.of());
            Set<CaseNumber> undone =
                    isHere(employee) ? each.undone(cases, number -> settleIfFree(number, employee)) : Set.of();
            if (undone.isEmpty()) {
                waiting.remove(employee, cases);
            } else {
                waiting.replace(employee, cases, undone);
            }
        }
    }

    private boolean isHere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }

    private boolean settleIfFree(CaseNumber number, EmployeeId employee) {
        if (!hold.takeIfFree(number)) {
            return false;
        }
        settle(number, employee);
        return true;
    }

    private void settle(CaseNumber number, EmployeeId employee) {
        if (access.maySee(registry.facts(number), employee)) {
            handover.inLine(number, left.tasksWith(employee, number));
        } else {
            Set<EmployeeId> leaving = new HashSet<>(bar.barred(number));
            leaving.add(employee);
            handover.from(leaving, number);
        }
    }
}

package lt.atsakas.assignment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/**
 * Who can become the handler of a case, by whatever road: somebody who handles complaints, is not barred and whose answer somebody could
 * approve; or a leader who takes a case over. Whom the pre-screen doubts is chosen with a reason.
 */
@Component
class HandlerRule {

    private final Organisation organisation;
    private final Bar bar;
    private final Deciders deciders;
    private final PreScreen screen;
    private final Journal journal;

    HandlerRule(Organisation organisation, Bar bar, Deciders deciders, PreScreen screen, Journal journal) {
        this.organisation = organisation;
        this.bar = bar;
        this.deciders = deciders;
        this.screen = screen;
        this.journal = journal;
    }

    /** Tells of everybody who works here whether they can handle the case. */
    Predicate<EmployeeCard> of(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        Predicate<EmployeeId> couldBeApproved = deciders.couldDecideFor(number);
        return employee ->
                mayWork(employee, barred) && employee.has(Role.HANDLER) && couldBeApproved.test(employee.id());
    }

    /**
     * Refuses whoever is barred, gone or neither a handler nor a leader taking over ({@link HandlerNotEligible}) or has nobody to approve ({@link NobodyCouldApprove}), and a
     * doubt that nobody explains ({@link DoubtUnexplained}); what was explained stays in the case's history, the doubt itself does not.
     */
    void admit(CaseNumber number, EmployeeId employee, String why, EmployeeId by) {
        Set<EmployeeId> barred = bar.barred(number);
        EmployeeCard chosen = organisation
                .find(employee)
                .filter(found -> mayWork(found, barred) && (found.has(Role.HANDLER) || takesOver(found, by)))
                .orElseThrow(HandlerNotEligible::new);
        if (!deciders.couldDecideFor(number).test(employee)) {
            throw new NobodyCouldApprove();
        }
        if (!screen.doubts(number, List.of(chosen), by).isEmpty()) {
            explain(number, employee, RecusalText.bounded(why), by);
        }
    }

    private void explain(CaseNumber number, EmployeeId employee, String why, EmployeeId by) {
        if (why.isEmpty()) {
            throw employee.equals(by) ? DoubtUnexplained.ofOneself() : new DoubtUnexplained();
        }
        journal.record(
                number,
                JournalKind.DOUBT_SET_ASIDE,
                Actor.employee(by),
                Map.of("handler", employee.value(), "reason", why));
    }

    /** Whoever leads may do the work themselves, as long as somebody else can decide their answer. */
    private static boolean takesOver(EmployeeCard employee, EmployeeId by) {
        return employee.id().equals(by) && employee.roles().stream().anyMatch(Role::decides);
    }

    private static boolean mayWork(EmployeeCard employee, Set<EmployeeId> barred) {
        return employee.active() && !barred.contains(employee.id());
    }
}

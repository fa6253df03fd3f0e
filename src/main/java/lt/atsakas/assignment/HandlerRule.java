package lt.atsakas.assignment;

import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Who can become the handler of a case, by whatever road: somebody who handles complaints, is not barred and whose answer somebody could approve. */
@Component
class HandlerRule {

    private final Organisation organisation;
    private final Bar bar;
    private final Deciders deciders;

    HandlerRule(Organisation organisation, Bar bar, Deciders deciders) {
        this.organisation = organisation;
        this.bar = bar;
        this.deciders = deciders;
    }

    /** Tells of everybody who works here whether they can handle the case. */
    Predicate<EmployeeCard> of(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        Predicate<EmployeeId> couldBeApproved = deciders.couldDecideFor(number);
        return employee -> handles(employee, barred) && couldBeApproved.test(employee.id());
    }

    /** Refuses whoever is barred, gone or no handler ({@link HandlerNotEligible}) or has nobody to approve ({@link NobodyCouldApprove}). */
    void require(CaseNumber number, EmployeeId employee) {
        Set<EmployeeId> barred = bar.barred(number);
        if (organisation.find(employee).filter(found -> handles(found, barred)).isEmpty()) {
            throw new HandlerNotEligible();
        }
        if (!deciders.couldDecideFor(number).test(employee)) {
            throw new NobodyCouldApprove();
        }
    }

    private static boolean handles(EmployeeCard employee, Set<EmployeeId> barred) {
        return employee.active() && employee.has(Role.HANDLER) && !barred.contains(employee.id());
    }
}

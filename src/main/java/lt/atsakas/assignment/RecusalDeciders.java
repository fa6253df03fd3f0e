package lt.atsakas.assignment;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/**
 * Who decides whether a person is recused (policy 16): their direct supervisor, one level up for each who may not; on the
 * director, whoever decides in the director's place. A total function: never nobody, the person or one of the barred.
 */
@Component
class RecusalDeciders {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Bar bar;

    RecusalDeciders(Organisation organisation, EscalationPath path, Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.bar = bar;
    }

    EmployeeId on(EmployeeId person, CaseNumber number) {
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        excluded.add(person);
        return path.next(person, excluded);
    }

    /** Who reports that it was refused: whoever refused it, as long as they may. */
    EmployeeId reporting(RecusalCard refused) {
        EmployeeId decider = refused.decider();
        return decider != null && isThere(decider) && !bar.bars(refused.caseNumber(), decider)
                ? decider
                : on(refused.person(), refused.caseNumber());
    }

    private boolean isThere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }
}

package lt.atsakas.assignment;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/**
 * Whose turn it is: whom the diagrams have named for a task that waits, by name or by a role. Whoever only took a task that was
 * offered to their role has it by the role. What somebody may because of a task ends with it.
 */
public interface TasksInHand {

    /** The cases in which a task waits for the employee, in whichever process. */
    Set<CaseNumber> casesOf(EmployeeId employee);

    /** Those of them that whoever stands in for the absent sees too: not those that only the absent can do, such as a vote in a committee. */
    Set<CaseNumber> casesPassedOnBy(EmployeeId absent);

    /** The employees for whom a task of the case waits. */
    Set<EmployeeId> peopleOf(CaseNumber number);

    /** Whether the case's own diagram, or that of its extension, has named the employee for a step that waits: the step is theirs to decide. */
    boolean hasStep(CaseNumber number, EmployeeId employee);
}

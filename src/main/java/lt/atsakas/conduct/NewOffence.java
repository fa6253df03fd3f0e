package lt.atsakas.conduct;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report as it is made.
 *
 * @param caseNumber the case in which it was noticed; none when it has to do with no case
 * @param concerned the employees whom it concerns; they never learn of it from here
 */
public record NewOffence(
        OffenceKind kind,
        @Nullable CaseNumber caseNumber,
        String facts,
        Set<EmployeeId> concerned,
        EmployeeId reporter) {

    public NewOffence {
        concerned = Set.copyOf(concerned);
    }

    @Override
    public String toString() {
        return "NewOffence[]";
    }
}

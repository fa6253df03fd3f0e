package lt.atsakas.conduct;

import java.time.Instant;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands.
 *
 * @param level how many steps up it has come; one is the first
 * @param asked before whom it was put so far
 */
public record OffenceCard(
        ReportNumber number,
        OffenceKind kind,
        @Nullable CaseNumber caseNumber,
        String facts,
        Set<EmployeeId> concerned,
        EmployeeId reporter,
        Instant filedAt,
        int level,
        Set<EmployeeId> asked,
        OffenceState state,
        @Nullable EmployeeId decider,
        @Nullable Instant decidedAt,
        @Nullable ToldAuthority told,
        @Nullable String reasons) {

    public boolean isOpen() {
        return state == OffenceState.OPEN;
    }

    /** Whether the report exists for this employee. */
    public boolean isOpenTo(EmployeeId employee) {
        return (reporter.equals(employee) || asked.contains(employee)) && !concerned.contains(employee);
    }

    @Override
    public String toString() {
        return "OffenceCard[" + number + "]";
    }
}

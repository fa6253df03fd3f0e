package lt.atsakas.appointment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * One case of many.
 *
 * @param fault in words why it was refused
 * @param journalLines how many lines its history had once it was passed on
 */
public record BulkLine(
        BulkId bulk,
        CaseNumber number,
        EmployeeId successor,
        BulkState state,
        @Nullable String fault,
        @Nullable Integer journalLines) {}

package lt.atsakas.organisation;

import org.jspecify.annotations.Nullable;

/** What must be known of an absence; without a deputy whoever stands above does the work. */
public record NewAbsence(
        EmployeeId employee,
        AbsenceKind kind,
        AbsenceDays days,
        @Nullable EmployeeId deputy) {}

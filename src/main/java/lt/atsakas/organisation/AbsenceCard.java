package lt.atsakas.organisation;

import org.jspecify.annotations.Nullable;

/** An absence that was not called off. Its kind is nobody's business but those whom {@link AbsenceDesk} names. */
public record AbsenceCard(
        AbsenceId id,
        EmployeeId employee,
        AbsenceKind kind,
        AbsenceDays days,
        @Nullable EmployeeId deputy) {}

package lt.atsakas.deadlines;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/** Somebody declared a special day or took it back; by nobody when a program did it. */
public record SpecialDayChange(
        Instant at,
        SpecialDay day,
        boolean withdrawn,
        @Nullable EmployeeId by) {}

package lt.atsakas.confidentiality;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody read a case on a day.
 *
 * @param day in Vilnius
 * @param firstAt when they first did on that day
 * @param purpose what for, where they had to say
 */
public record Reading(
        EmployeeId person,
        LocalDate day,
        Instant firstAt,
        @Nullable Purpose purpose) {}

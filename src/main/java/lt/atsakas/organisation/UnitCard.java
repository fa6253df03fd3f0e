package lt.atsakas.organisation;

import org.jspecify.annotations.Nullable;

/** A unit of the house, its head and the unit above it; null where there is none. */
public record UnitCard(
        UnitCode code,
        String name,
        @Nullable EmployeeId head,
        @Nullable UnitCode parent) {}

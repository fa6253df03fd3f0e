package lt.atsakas.organisation;

import org.jspecify.annotations.Nullable;

/** A unit of the house, its head and the unit above it; null where there is none. */
public record UnitCard(
        UnitCode code,
        String name,
        @Nullable EmployeeId head,
        @Nullable UnitCode parent) {

    /** The same unit under that head, or under none. */
    public UnitCard headedBy(@Nullable EmployeeId boss) {
        return new UnitCard(code, name, boss, parent);
    }
}

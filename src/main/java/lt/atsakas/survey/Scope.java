package lt.atsakas.survey;

import java.util.Set;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseNumber;

/**
 * Whose clients somebody reads of: those of the whole house or of these units, but of no case that they may not know of.
 *
 * @param hidden cases from which the reader is barred: they are in no count of theirs
 */
record Scope(boolean wholeHouse, Set<UnitCode> units, Set<CaseNumber> hidden) {

    Scope {
        units = Set.copyOf(units);
        hidden = Set.copyOf(hidden);
    }

    boolean contains(UnitCode unit) {
        return wholeHouse || units.contains(unit);
    }
}

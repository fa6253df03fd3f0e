package lt.atsakas.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.UnitCode;

/**
 * What clients said in a quarter, as one reader may know it.
 *
 * @param invited how many were asked
 * @param smallest of fewer answers nothing is shown
 * @param units whose clients; empty for the whole house
 * @param comments by the code of the group, without a name or a number, in no order of time
 */
public record Results(
        Quarter quarter,
        List<Quarter> quarters,
        Breakdown by,
        ShownGroups shown,
        int invited,
        int smallest,
        Set<UnitCode> units,
        Map<String, List<String>> comments) {

    public Results {
        quarters = List.copyOf(quarters);
        units = Set.copyOf(units);
    }
}

package lt.atsakas.administration;

import java.util.List;
import lt.atsakas.organisation.EmployeeDifference;
import lt.atsakas.organisation.HouseChangeKind;

/**
 * What a list of staff would make of the house, and all that is to be mended in it first.
 *
 * @param unchanged how many of its lines say what is so already
 * @param unnamed how many who work here the list does not name; they stay as they are
 * @param digest names exactly these differences
 */
public record StaffPreview(
        List<EmployeeDifference> differences, List<ListFault> faults, long unchanged, long unnamed, String digest) {

    public boolean isFaultless() {
        return faults.isEmpty();
    }

    /** Those to whom that happens, in the order of the lines. */
    public List<EmployeeDifference> of(HouseChangeKind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }
}

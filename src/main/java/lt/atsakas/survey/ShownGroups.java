package lt.atsakas.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of the groups.
 *
 * @param rest the small ones together; none when no group is small
 * @param total all together; none when that is too few
 */
public record ShownGroups(
        List<Group> groups, @Nullable Group rest, @Nullable Group total) {

    static final ShownGroups TOO_FEW = new ShownGroups(List.of(), null, null);

    public ShownGroups {
        groups = List.copyOf(groups);
    }

    /** Whether the group is shown by itself. */
    boolean shows(String code) {
        return groups.stream().anyMatch(group -> group.code().equals(code));
    }
}

package lt.atsakas.survey;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps small groups from being read: those with fewer answers than {@code smallest} are put together, and with them as many of the next
 * small ones as it takes, so that nothing smaller can be found by taking what is shown off the total.
 */
record SmallGroups(int smallest) {

    ShownGroups hide(List<Group> groups) {
        Group total = groups.stream().reduce(Group.NOBODY, Group::plus);
        if (total.answers() < smallest) {
            return ShownGroups.TOO_FEW;
        }
        List<Group> shown = new ArrayList<>(groups);
        shown.sort(comparingInt(Group::answers).thenComparing(Group::code));
        Group rest = Group.NOBODY;
        while (!shown.isEmpty() && mustGo(shown.get(0), rest)) {
            rest = rest.plus(shown.remove(0));
        }
        shown.sort(comparing(Group::code));
        return new ShownGroups(shown, rest.answers() == 0 ? null : rest, total);
    }

    private boolean mustGo(Group next, Group rest) {
        return next.answers() < smallest || rest.answers() > 0 && rest.answers() < smallest;
    }
}

package lt.atsakas.portal;

import java.util.Arrays;
import java.util.Optional;
import lt.atsakas.assignment.RecusalGround;
import org.jspecify.annotations.Nullable;

/**
 * What a client writes who doubts that somebody is impartial.
 *
 * @param whom {@code handler}, or {@code other} for the one whose name is given
 */
record RecusalForm(
        @Nullable String whom,
        @Nullable String name,
        @Nullable String ground,
        @Nullable String reason) {

    static final RecusalForm EMPTY = new RecusalForm(null, null, null, null);

    boolean isAboutHandler() {
        return "handler".equals(whom);
    }

    boolean isAboutAnother() {
        return "other".equals(whom);
    }

    String givenName() {
        return name == null ? "" : name.strip();
    }

    Optional<RecusalGround> chosenGround() {
        return Arrays.stream(RecusalGround.values())
                .filter(known -> known.name().equals(ground))
                .findFirst();
    }

    String written() {
        return reason == null ? "" : reason.strip();
    }
}

package lt.atsakas.workplace;

import java.util.Arrays;
import java.util.Optional;
import lt.atsakas.assignment.RecusalGround;
import org.jspecify.annotations.Nullable;

/** What somebody who raises a recusal writes down: whose, on which ground and why. */
record RecusalForm(
        @Nullable String person,
        @Nullable String ground,
        @Nullable String reason) {

    static final RecusalForm EMPTY = new RecusalForm(null, null, null);

    Optional<String> chosenPerson() {
        return Optional.ofNullable(person).filter(chosen -> !chosen.isBlank());
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

package lt.atsakas.visit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What came of a meeting; the house itself may have been kept from it too. */
public enum MeetingOutcome {
    HELD("held"),
    NOBODY_THERE("nobodyThere"),
    CLIENT_REFUSED("clientRefused"),
    NOT_HELD("notHeld");

    private final String word;

    MeetingOutcome(String word) {
        this.word = word;
    }

    /** The one that a form means by this word, if it means one. */
    public static Optional<MeetingOutcome> of(@Nullable String word) {
        return Stream.of(values()).filter(outcome -> outcome.word.equals(word)).findFirst();
    }

    /** The words of all of them. */
    public static Set<String> words() {
        return Stream.of(values()).map(MeetingOutcome::word).collect(toUnmodifiableSet());
    }

    /** How forms call it. */
    public String word() {
        return word;
    }

    /** The key of its words. */
    public String messageKey() {
        return "visitOutcome." + name().toLowerCase(Locale.ROOT);
    }
}

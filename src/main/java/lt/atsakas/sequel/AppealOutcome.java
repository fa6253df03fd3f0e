package lt.atsakas.sequel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of an appeal against an answer. */
public enum AppealOutcome {
    LEFT_AS_IT_IS,
    CHANGED,
    ANNULLED,
    EXAMINE_ANEW,
    SETTLED,
    NOT_EXAMINED;

    /** The outcome of this name, if there is one. */
    public static Optional<AppealOutcome> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "appealOutcome." + name().toLowerCase(Locale.ROOT);
    }
}

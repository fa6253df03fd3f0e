package lt.atsakas.suspension;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why the examination of a case is suspended. */
public enum SuspensionReason {
    COURT,
    OTHER_DECISION,
    EXPERT,
    CIRCUMSTANCES;

    /** The reason of that name. */
    public static Optional<SuspensionReason> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(name))
                .findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "suspensionReason." + name().toLowerCase(Locale.ROOT);
    }
}

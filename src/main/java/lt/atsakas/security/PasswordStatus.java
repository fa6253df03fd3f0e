package lt.atsakas.security;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Whether an employee can sign in, and since or until when. */
public record PasswordStatus(Kind kind, @Nullable Instant when) {

    /** None at all; chosen by the employee, since when; issued, until when it is good; issued, and when it ceased to be. */
    public enum Kind {
        NONE,
        OWN,
        ONE_TIME,
        LAPSED
    }

    /** The key of its words; the moment fills them in. */
    public String messageKey() {
        return "passwordStatus." + kind.name().toLowerCase(Locale.ROOT);
    }
}

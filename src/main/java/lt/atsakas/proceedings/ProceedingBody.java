package lt.atsakas.proceedings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Before whom the question of a complaint is. */
public enum ProceedingBody {
    COURT(true),
    DISPUTE_BODY(true),
    INVESTIGATION(false);

    private final boolean groundToStop;

    ProceedingBody(boolean groundToStop) {
        this.groundToStop = groundToStop;
    }

    /** Whether a complaint may be left unexamined because of it (VAĮ 11(3)(4)): a criminal investigation settles no dispute. */
    public boolean isGroundToStop() {
        return groundToStop;
    }

    /** The body of that name. */
    public static Optional<ProceedingBody> of(@Nullable String name) {
        return Arrays.stream(values()).filter(body -> body.name().equals(name)).findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "proceedingBody." + name().toLowerCase(Locale.ROOT);
    }
}

package lt.atsakas.sequel;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who decided about an appeal against an answer (VAĮ 14). */
public enum AppealBody {
    MUNICIPALITY,
    DISPUTES_COMMISSION,
    ADMINISTRATIVE_COURT,
    GENERAL_COURT,
    OTHER;

    /** The body of this name, if there is one. */
    public static Optional<AppealBody> of(@Nullable String name) {
        return Arrays.stream(values())
                .filter(known -> known.name().equals(name))
                .findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "appealBody." + name().toLowerCase(Locale.ROOT);
    }
}

package lt.atsakas.extension;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The objective reasons for which an answer is put off (VAĮ 10(4), policy 27). */
public enum ExtensionReason {
    COMMITTEE,
    OTHER_UNIT,
    OTHER_BODY,
    VISIT,
    EVIDENCE,
    COMPLEXITY;

    /** The reason with that code; nothing when it is none. */
    public static Optional<ExtensionReason> of(@Nullable String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst();
    }

    /** The codes of all. */
    public static Set<String> codes() {
        return Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The key of its words. */
    public String messageKey() {
        return "extensionReason." + name().toLowerCase(Locale.ROOT);
    }
}

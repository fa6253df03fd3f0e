package lt.atsakas.visit;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether the house comes to the client, or they talk. */
public enum MeetingKind {
    HOME_VISIT,
    INTERVIEW;

    /** The one that a form names, if it names one. */
    public static Optional<MeetingKind> named(@Nullable String name) {
        return Stream.of(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "visitKind." + name().toLowerCase(Locale.ROOT);
    }
}

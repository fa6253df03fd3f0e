package lt.atsakas.notices;

import java.util.Locale;
import java.util.stream.Stream;
import lt.atsakas.shared.NotFound;

/** What the house says to everybody, each with an address and versions of its own. */
public enum NoticeKind {
    PRIVACY,
    POLICY,
    ACCESSIBILITY;

    /** As addresses write it, without a slash. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one at the address, or {@link NotFound}. */
    public static NoticeKind at(String address) {
        return Stream.of(values())
                .filter(kind -> kind.address().equals(address))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The key of what it is called. */
    public String messageKey() {
        return "shell." + address();
    }
}

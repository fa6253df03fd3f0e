package lt.atsakas.withdrawal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a client said that they withdraw their complaint. */
public enum WithdrawalWay {
    PORTAL,
    MAIL,
    LETTER,
    SPOKEN;

    /** The ways that an employee enters; on the portal the client does so. */
    public static List<WithdrawalWay> entered() {
        return List.of(MAIL, LETTER, SPOKEN);
    }

    /** The way of that name, if an employee enters it. */
    public static Optional<WithdrawalWay> entered(@Nullable String name) {
        return Arrays.stream(values())
                .filter(way -> way != PORTAL && way.name().equals(name))
                .findFirst();
    }

    /** The key of its words. */
    public String messageKey() {
        return "withdrawalWay." + name().toLowerCase(Locale.ROOT);
    }
}

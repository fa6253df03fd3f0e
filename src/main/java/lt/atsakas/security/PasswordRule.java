package lt.atsakas.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;

/** What a password that somebody chooses must be like: long rather than odd, and not to be guessed from the name. */
public final class PasswordRule {

    /** Characters; the same for the first administrator. */
    public static final int SHORTEST = 12;

    /** Bytes; the hash looks at no more. */
    private static final int LONGEST = 72;

    private static final int DIFFERENT = 5;
    private static final int TELLING_NAME = 3;

    private PasswordRule() {}

    /** The key of what is wrong with it; empty when it will do. */
    public static Optional<String> fault(EmployeeId employee, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.tooShort");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of("password.tooLong");
        }
        if (password.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of("password.tooSimple");
        }
        return holdsName(employee.value(), password) ? Optional.of("password.holdsName") : Optional.empty();
    }

    private static boolean holdsName(String login, String password) {
        return login.length() >= TELLING_NAME
                && password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT));
    }
}

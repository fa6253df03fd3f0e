package lt.atsakas.correspondence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A telephone that reads short texts, as people write it: a mobile one of Lithuania, or any with the code of its country. */
final class MobileNumber {

    private static final Pattern BETWEEN = Pattern.compile("[\\s()./-]+");
    private static final Pattern LITHUANIAN = Pattern.compile("(?:\\+?370|8|0)?(6\\d{7})");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!370)[1-9]\\d{7,14}");

    private MobileNumber() {}

    /** The number with the code of its country; nothing where no text could arrive. */
    static Optional<String> in(@Nullable String written) {
        String digits = BETWEEN.matcher(written == null ? "" : written).replaceAll("");
        Matcher own = LITHUANIAN.matcher(digits);
        if (own.matches()) {
            return Optional.of("+370" + own.group(1));
        }
        return FOREIGN.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}

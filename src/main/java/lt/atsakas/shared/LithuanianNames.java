package lt.atsakas.shared;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of people inside a Lithuanian sentence; a name that does not end as Lithuanian ones do stays as it is. */
public final class LithuanianNames {

    private static final Map<String, String> ACCUSATIVE =
            Map.of("as", "ą", "is", "į", "ys", "į", "us", "ų", "a", "ą", "ė", "ę");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{2})(?:as|is|ys|us|a|ė)(?=-|\\s|$)");

    private LithuanianNames() {}

    /** Whom: „Aistę Ramanauskaitę“. */
    public static String accusative(String fullName) {
        return ENDING.matcher(fullName).replaceAll(LithuanianNames::accusative);
    }

    private static String accusative(MatchResult ending) {
        return ACCUSATIVE.getOrDefault(ending.group(), ending.group());
    }
}

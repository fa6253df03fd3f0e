package lt.atsakas.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Names of people inside a Lithuanian sentence; a name that does not end as Lithuanian ones do stays as it is. */
public final class LithuanianNames {

    private static final Map<String, String> ACCUSATIVE =
            Map.of("as", "ą", "is", "į", "ys", "į", "us", "ų", "a", "ą", "ė", "ę");

    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{2})(?:as|is|ys|us|a|ė)(?=-|\\s|$)");

    /** What tells a wife's, a daughter's and a husband's surname apart, the longest first; written without diacritics. */
    private static final Pattern FAMILY_ENDING =
            Pattern.compile("(?<=\\p{L}{3})(?:uviene|iene|aite|iute|aja|yte|ute|ius|ij|as|is|ys|us|a|e|i)$");

    private static final Pattern DIACRITIC = Pattern.compile("\\p{M}+");

    private LithuanianNames() {}

    /** In small letters without diacritics, as people type who have no others. */
    public static String plain(String name) {
        String parted = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return DIACRITIC.matcher(parted).replaceAll("");
    }

    /** What the surnames of one family share: „kazlausk“ of Kazlauskas, Kazlauskienė and Kazlauskaitė. */
    public static String stem(String surname) {
        return FAMILY_ENDING.matcher(plain(surname)).replaceFirst("");
    }

    /** Whom: „Aistę Ramanauskaitę“. */
    public static String accusative(String fullName) {
        return ENDING.matcher(fullName).replaceAll(LithuanianNames::accusative);
    }

    private static String accusative(MatchResult ending) {
        return ACCUSATIVE.getOrDefault(ending.group(), ending.group());
    }
}

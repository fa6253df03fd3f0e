package lt.atsakas.sequel;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether few words make of a yes a no, or of a no a yes: the smallest change of the substance there is. */
final class Negation {

    private static final String NOT = "ne";

    /** What denies by itself, whatever it stands beside. */
    private static final Set<String> DENYING = Set.of(
            "ne",
            "nei",
            "nėra",
            "nebuvo",
            "nebus",
            "negali",
            "negalima",
            "neturi",
            "nepagrįstas",
            "nepagrįsta",
            "niekas",
            "jokio",
            "jokių");

    private Negation() {}

    static boolean isTurned(String before, String after) {
        List<String> was = words(before);
        List<String> is = words(after);
        return denials(was) != denials(is) || denies(was, is) || denies(is, was);
    }

    /** A word of the one is the denial of a word of the other: „pakeistas“ and „nepakeistas“. */
    private static boolean denies(List<String> some, List<String> others) {
        return some.stream().anyMatch(word -> others.contains(NOT + word));
    }

    private static long denials(List<String> words) {
        return words.stream().filter(DENYING::contains).count();
    }

    private static List<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.forLanguageTag("lt")).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

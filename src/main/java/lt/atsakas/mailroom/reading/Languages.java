package lt.atsakas.mailroom.reading;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises in which of the five languages of the house's clients a text is written; Lithuanian when nothing tells. */
public final class Languages {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}']+");
    private static final int ENOUGH = 20_000;
    private static final int OWN_LETTER = 2;

    private static final Map<String, Tongue> TONGUES = tongues();

    private Languages() {}

    /** The code of the language, such as {@code lt}. */
    public static String of(String text) {
        String beginning = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        String[] words = NO_LETTERS.split(beginning.toLowerCase(Locale.ROOT));
        String best = "lt";
        long most = 0;
        for (Map.Entry<String, Tongue> tongue : TONGUES.entrySet()) {
            long score = tongue.getValue().score(words);
            if (score > most) {
                most = score;
                best = tongue.getKey();
            }
        }
        return best;
    }

    /** Letters that none of the other four has, and words that are in every letter. */
    private record Tongue(String letters, Set<String> words) {

        static Tongue of(String letters, String words) {
            return new Tongue(letters, Set.of(words.split(" ")));
        }

        long score(String[] text) {
            return Arrays.stream(text).mapToLong(this::score).sum();
        }

        private long score(String word) {
            long own = word.chars().filter(sign -> letters.indexOf(sign) >= 0).count();
            return (words.contains(word) ? 1 : 0) + own * OWN_LETTER;
        }
    }

    private static Map<String, Tongue> tongues() {
        Map<String, Tongue> tongues = new LinkedHashMap<>();
        tongues.put(
                "lt",
                Tongue.of(
                        "ėįšųūž",
                        "ir kad yra nera bet su del jau man mano kaip tai per iki nuo prie prasau laba diena aciu skundas butas"
                                + " namas siltas saltas neveikia"));
        tongues.put(
                "en",
                Tongue.of(
                        "",
                        "the and is are was not have has this that with for please dear you your my we our in of to it"
                                + " hello regards from been"));
        tongues.put(
                "ru",
                Tongue.of("ыэъё", "и в не на что как это мы вы нет есть уже был прошу здравствуйте меня мой квартира"));
        tongues.put(
                "pl", Tongue.of("łńśćźżó", "i w nie na jest się że to do dzień dobry proszę mam mój ma mieszkanie"));
        tongues.put(
                "uk",
                Tongue.of("їієґ", "і в не на що як це ми ви немає є вже був прошу доброго дня мене мій квартира"));
        return tongues;
    }
}

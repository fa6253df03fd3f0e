package lt.atsakas.correspondence.wording;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.shared.WrittenDates;
import org.jspecify.annotations.Nullable;

/** What one letter fills in: words as they stand, days and house words in the language of the text. */
public final class FilledIn {

    private final Map<String, Function<Locale, String>> values = new HashMap<>();
    private final Set<String> facts = new HashSet<>();

    /** Words, the same in every language; none where nothing is known. */
    public FilledIn with(String field, @Nullable String words) {
        return words == null || words.isBlank() ? this : with(field, language -> words);
    }

    /** A day, written out; none where nothing is known. */
    public FilledIn with(String field, @Nullable LocalDate day) {
        return day == null
                ? this
                : with(field, language -> WrittenDates.in(language).day(day));
    }

    /** What each language says in its own way. */
    public FilledIn with(String field, Function<Locale, String> words) {
        values.put(field, words);
        return this;
    }

    /** A mere condition for lines. */
    public FilledIn when(String fact, boolean holds) {
        if (holds) {
            facts.add(fact);
        }
        return this;
    }

    /** The text with all of it in its place; lines that do not hold are left out. */
    String into(String text, Locale language) {
        return into(text, said(language));
    }

    /** The same for a text that is still being written: what is not known stays in its braces. */
    String intoDraft(String text, Locale language) {
        Map<String, String> said = said(language);
        TextLine.of(text).stream()
                .flatMap(line -> line.fields().stream())
                .forEach(field -> said.putIfAbsent(field, "{{" + field + "}}"));
        return into(text, said);
    }

    /** Every field and fact that holds. */
    Set<String> known() {
        Set<String> known = new HashSet<>(facts);
        known.addAll(values.keySet());
        return known;
    }

    private String into(String text, Map<String, String> said) {
        Set<String> known = known();
        StringBuilder whole = new StringBuilder();
        TextLine.of(text).stream()
                .filter(line -> line.standsIn(known))
                .forEach(line -> whole.append(line.filled(said)).append('\n'));
        return whole.toString().replaceAll("\n{3,}", "\n\n").strip();
    }

    private Map<String, String> said(Locale language) {
        Map<String, String> said = new HashMap<>();
        values.forEach((field, words) -> said.put(field, words.apply(language)));
        return said;
    }
}

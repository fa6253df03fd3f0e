package lt.atsakas.acceptance.naughty;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import lt.atsakas.shared.TypedText;

/** Everything that was typed, each with a mark of its own, and what of it lies in the database. */
final class TypedWords {

    private static final Pattern OWN_MARK = Pattern.compile(Naughty.MARK + "N(\\d+)N");

    private final List<Typed> all = new ArrayList<>();

    /** What was typed into a field. */
    record Typed(FormEntry entry, String field, Naughty kind, String words) {

        /** Whether the text holds them as the house promises to keep words; names of files and bytes that are no text have rules of their own. */
        boolean areIn(String text) {
            return kind == Naughty.HALF_SIGNS
                    || FormEntry.isFile(entry.fields().getOrDefault(field, ""))
                    || text.contains(TypedText.kept(words))
                    || text.contains(TypedText.keptLine(words));
        }

        String place() {
            return entry.route() + " " + field;
        }
    }

    /** What is typed of this kind into each field of the form. */
    UnaryOperator<String> of(FormEntry entry, Naughty kind) {
        return field -> {
            String words = kind.typed(Naughty.MARK + "N" + all.size() + "N");
            all.add(new Typed(entry, field, kind, words));
            return words;
        };
    }

    /** Of which fields words came to lie anywhere. */
    Set<String> placesIn(List<StoredWords.Stored> stored) {
        Set<String> places = new HashSet<>();
        stored.forEach(text -> in(text.words()).forEach(typed -> places.add(typed.place())));
        return places;
    }

    /** The fields of the table of which the check holds. */
    static Set<String> places(BiPredicate<FormEntry, String> check) {
        Set<String> places = new TreeSet<>();
        FormEntry.all()
                .forEach(entry -> entry.names().stream()
                        .filter(field -> check.test(entry, field))
                        .forEach(field -> places.add(entry.route() + " " + field)));
        return places;
    }

    /** What was typed and lies there otherwise than the house promises. */
    List<String> altered(List<StoredWords.Stored> stored) {
        return stored.stream()
                .flatMap(text -> in(text.words()).stream()
                        .filter(typed -> !typed.areIn(text.words()))
                        .map(typed -> typed.place() + ", " + typed.kind() + ", in " + text))
                .toList();
    }

    /** What of it can be told from a text by the marks that stand there. */
    List<Typed> in(String text) {
        return OWN_MARK.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .map(mark -> all.get(Integer.parseInt(mark.replaceAll("\\D", ""))))
                .toList();
    }
}

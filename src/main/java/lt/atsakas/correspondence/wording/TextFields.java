package lt.atsakas.correspondence.wording;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which fields a text may fill in, which of them it must, and on what its lines may depend. */
public final class TextFields {

    /** What every text may say of the house itself. */
    static final List<String> HOUSE = List.of("įmonė", "el. paštas", "telefonas");

    static final TextFields NONE = new TextFields(Map.of(), Set.of());

    /** A subject holds nothing personal, and replies are known by the number in it. */
    static final TextFields SUBJECT = new TextFields(Map.of("byla", Need.REQUIRED), Set.of());

    private final Map<String, Need> fields;
    private final Set<String> conditions;

    /** How much a text needs a field. */
    private enum Need {
        REQUIRED,
        REQUIRED_WHERE_KNOWN,
        POSSIBLE,
        POSSIBLE_WHERE_KNOWN;

        boolean isRequired() {
            return this == REQUIRED || this == REQUIRED_WHERE_KNOWN;
        }

        boolean isKnownSometimes() {
            return this == REQUIRED_WHERE_KNOWN || this == POSSIBLE_WHERE_KNOWN;
        }
    }

    private TextFields(Map<String, Need> fields, Set<String> conditions) {
        this.fields = fields;
        this.conditions = conditions;
    }

    /** Reads {@code byla! tema, terminas?! failai? popieriumi#}: required with !, not always known with ?, a mere condition with #. */
    static TextFields of(String rules) {
        Map<String, Need> fields = new LinkedHashMap<>();
        List<String> words = Arrays.stream(rules.split("(?<=[!,?#])(?= |$)"))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
        words.stream().filter(word -> !word.endsWith("#")).forEach(word -> fields.put(named(word), need(word)));
        HOUSE.forEach(field -> fields.put(field, Need.POSSIBLE));
        Set<String> conditions = words.stream()
                .filter(word -> word.endsWith("#"))
                .map(TextFields::named)
                .collect(Collectors.toSet());
        return new TextFields(fields, conditions);
    }

    private static String named(String word) {
        return word.replaceFirst("[!,?#]+$", "");
    }

    private static Need need(String word) {
        if (word.endsWith("?!")) {
            return Need.REQUIRED_WHERE_KNOWN;
        }
        if (word.endsWith("?")) {
            return Need.POSSIBLE_WHERE_KNOWN;
        }
        return word.endsWith("!") ? Need.REQUIRED : Need.POSSIBLE;
    }

    /** The names of the fields, in the order in which they are offered. */
    public List<String> names() {
        return List.copyOf(fields.keySet());
    }

    /** Whether there is such a field. */
    public boolean knows(String field) {
        return fields.containsKey(field);
    }

    /** Whether a text without it says less than the law asks for. */
    public boolean requires(String field) {
        return fields.getOrDefault(field, Need.POSSIBLE).isRequired();
    }

    /** Whether some letters have nothing to fill in there. */
    public boolean isKnownSometimes(String field) {
        return fields.getOrDefault(field, Need.POSSIBLE).isKnownSometimes();
    }

    /** On what a line may depend: on fields that are not always known, and on what else is named. */
    public List<String> conditions() {
        return Stream.concat(
                        fields.keySet().stream().filter(this::isKnownSometimes),
                        conditions.stream().sorted())
                .toList();
    }
}

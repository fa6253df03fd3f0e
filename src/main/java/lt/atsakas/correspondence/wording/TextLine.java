package lt.atsakas.correspondence.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text: fields in double braces, and in front the conditions under which it stands in a letter at all. Nothing else
 * in it means anything but itself.
 */
record TextLine(List<Condition> conditions, String words) {

    static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}\\r\\n]{1,100}?)\\s*}}");
    private static final Pattern CONDITION = Pattern.compile("^\\s*\\[jei( ne)? ([^\\[\\]]{1,100})]");

    /** That a fact is known, or not. */
    record Condition(String fact, boolean known) {}

    static List<TextLine> of(String text) {
        return text.lines().map(TextLine::read).toList();
    }

    private static TextLine read(String line) {
        List<Condition> conditions = new ArrayList<>();
        String rest = line;
        Matcher condition = CONDITION.matcher(rest);
        while (condition.find()) {
            conditions.add(new Condition(condition.group(2).strip(), condition.group(1) == null));
            rest = rest.substring(condition.end());
            condition = CONDITION.matcher(rest);
        }
        return new TextLine(List.copyOf(conditions), conditions.isEmpty() ? line : rest.strip());
    }

    boolean standsIn(Set<String> facts) {
        return conditions.stream().allMatch(condition -> facts.contains(condition.fact()) == condition.known());
    }

    /** The names of its fields. */
    List<String> fields() {
        return FIELD.matcher(words).results().map(field -> field.group(1)).toList();
    }

    /** Its words with what is known in the place of the fields; what is filled in is never read again. A full stop is not set twice. */
    String filled(Map<String, String> values) {
        StringBuilder line = new StringBuilder();
        Matcher field = FIELD.matcher(words);
        int from = 0;
        while (field.find()) {
            append(line, words.substring(from, field.start()));
            String value = values.get(field.group(1));
            if (value == null) {
                throw new IllegalStateException("No letter says " + field.group());
            }
            line.append(value);
            from = field.end();
        }
        append(line, words.substring(from));
        return line.toString();
    }

    private static void append(StringBuilder line, String words) {
        boolean twice = words.startsWith(".")
                && !words.startsWith("..")
                && line.toString().endsWith(".");
        line.append(twice ? words.substring(1) : words);
    }
}

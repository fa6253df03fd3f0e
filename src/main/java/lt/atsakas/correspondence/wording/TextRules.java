package lt.atsakas.correspondence.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.TextFault.Kind;
import lt.atsakas.correspondence.wording.TextLine.Condition;
import lt.atsakas.shared.TypedText;
import org.springframework.stereotype.Component;

/** Says what keeps a text from being released: what passes here can be filled in whole in every letter, and says what the law asks for. */
@Component
class TextRules {

    static final int LONGEST_LINE = 150;
    static final int LONGEST_TEXT = 6000;

    private static final Pattern STRAY_CONDITION = Pattern.compile("(?iu)\\[\\s*jei");

    private final PrintableSigns signs;

    TextRules(PrintableSigns signs) {
        this.signs = signs;
    }

    List<TextFault> faults(LetterText letter, LetterWords words) {
        List<TextFault> faults = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            if (letter.hasFile() || !part.isOfFile()) {
                faults.addAll(faults(part, words.part(part), letter.fields(part)));
            }
        }
        return faults;
    }

    private List<TextFault> faults(TextPart part, String text, TextFields fields) {
        if (text.isBlank()) {
            return List.of(new TextFault(part, Kind.EMPTY, ""));
        }
        Set<TextFault> faults = new LinkedHashSet<>(ofForm(part, text));
        List<TextLine> lines = TextLine.of(text);
        lines.forEach(line -> faults.addAll(ofLine(part, line, fields)));
        fields.names().stream()
                .filter(fields::requires)
                .filter(field -> lines.stream().noneMatch(line -> surelySays(line, field, fields)))
                .forEach(field -> faults.add(new TextFault(part, Kind.MISSING_FIELD, field)));
        Set<String> lacking = signs.lackingIn(text);
        if (!lacking.isEmpty()) {
            faults.add(new TextFault(part, Kind.UNPRINTABLE, String.join(" ", lacking)));
        }
        return List.copyOf(faults);
    }

    private static List<TextFault> ofForm(TextPart part, String text) {
        List<TextFault> faults = new ArrayList<>();
        int longest = part.isOneLine() ? LONGEST_LINE : LONGEST_TEXT;
        if (text.length() > longest) {
            faults.add(new TextFault(part, Kind.TOO_LONG, String.valueOf(longest)));
        }
        if (part.isOneLine() && !TypedText.isOneLine(text)) {
            faults.add(new TextFault(part, Kind.SEVERAL_LINES, ""));
        }
        if (text.lines().anyMatch(line -> line.strip().equals(Written.BEFORE_TRANSLATION))) {
            faults.add(new TextFault(part, Kind.LINE_OF_TRANSLATION, Written.BEFORE_TRANSLATION));
        }
        if (part == TextPart.SUBJECT && text.contains(Written.BETWEEN_SUBJECTS)) {
            faults.add(new TextFault(part, Kind.LINE_OF_TRANSLATION, Written.BETWEEN_SUBJECTS.strip()));
        }
        return faults;
    }

    private static List<TextFault> ofLine(TextPart part, TextLine line, TextFields fields) {
        Stream<TextFault> unknownConditions = line.conditions().stream()
                .filter(condition -> !fields.conditions().contains(condition.fact()))
                .map(condition -> new TextFault(part, Kind.UNKNOWN_CONDITION, condition.fact()));
        Stream<TextFault> ofFields = line.fields().stream()
                .filter(field -> !fields.knows(field))
                .map(field -> new TextFault(part, Kind.UNKNOWN_FIELD, field));
        Stream<TextFault> unguarded = line.fields().stream()
                .filter(field ->
                        fields.isKnownSometimes(field) && !line.conditions().contains(new Condition(field, true)))
                .map(field -> new TextFault(part, Kind.UNGUARDED_FIELD, field));
        String rest = TextLine.FIELD.matcher(line.words()).replaceAll("");
        Stream<TextFault> left = Stream.concat(
                rest.contains("{") || rest.contains("}")
                        ? Stream.of(
                                new TextFault(part, Kind.BRACES, line.words().strip()))
                        : Stream.empty(),
                STRAY_CONDITION.matcher(rest).find()
                        ? Stream.of(new TextFault(part, Kind.STRAY_CONDITION, ""))
                        : Stream.empty());
        return Stream.of(unknownConditions, ofFields, unguarded, left)
                .flatMap(faults -> faults)
                .toList();
    }

    /** Whether the line fills the field in wherever it is known. */
    private static boolean surelySays(TextLine line, String field, TextFields fields) {
        boolean always = line.conditions().isEmpty();
        boolean whereKnown =
                fields.isKnownSometimes(field) && line.conditions().equals(List.of(new Condition(field, true)));
        return line.fields().contains(field) && (always || whereKnown);
    }
}

package lt.atsakas.correspondence.wording;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text read in each of several cases: which of its lines stand in some of them only, and which fields each lacks. */
public final class TextCases<C> {

    private final LetterText letter;
    private final LetterWords words;
    private final Locale language;
    private final Map<C, FilledIn> cases;

    TextCases(LetterText letter, LetterWords words, Locale language, Map<C, FilledIn> cases) {
        this.letter = letter;
        this.words = words;
        this.language = language;
        this.cases = new LinkedHashMap<>(cases);
    }

    /** A line that does not stand in every case; in none at all where its conditions never hold together. */
    public record SometimesLine<C>(TextPart part, String words, Set<C> cases) {}

    /**
     * A field that one case lacks.
     *
     * @param said whether the text says it, so that nobody could fill it in; else the text lacks what it must say
     */
    public record LackingField(TextPart part, String field, boolean said) {}

    /** Those cases, in the order in which they are offered. */
    public List<C> all() {
        return List.copyOf(cases.keySet());
    }

    /** The lines that stand in some cases only. */
    public List<SometimesLine<C>> sometimes() {
        return parts().flatMap(part -> lines(part)
                        .filter(line -> !line.words().isBlank())
                        .map(line -> new SometimesLine<>(part, shown(line), casesOf(line))))
                .filter(line -> line.cases().size() < cases.size())
                .toList();
    }

    /** What that case lacks. */
    public List<LackingField> lacking(C which) {
        Set<String> known = knownIn(which);
        return parts().flatMap(part -> lacking(part, known)).distinct().toList();
    }

    private Stream<LackingField> lacking(TextPart part, Set<String> known) {
        TextFields fields = letter.fields(part);
        Set<String> said = lines(part)
                .filter(line -> line.standsIn(known))
                .flatMap(line -> line.fields().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<LackingField> nobodyKnows = said.stream()
                .filter(field -> !fields.knows(field) || !known.contains(field))
                .map(field -> new LackingField(part, field, true));
        Stream<LackingField> notSaid = fields.names().stream()
                .filter(field -> fields.requires(field) && known.contains(field) && !said.contains(field))
                .map(field -> new LackingField(part, field, false));
        return Stream.concat(nobodyKnows, notSaid);
    }

    private Stream<TextPart> parts() {
        return Stream.of(TextPart.values()).filter(part -> letter.hasFile() || !part.isOfFile());
    }

    private Stream<TextLine> lines(TextPart part) {
        return TextLine.of(words.part(part)).stream();
    }

    private Set<C> casesOf(TextLine line) {
        return cases.keySet().stream()
                .filter(one -> line.standsIn(knownIn(one)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** In the first case in which it stands. */
    private String shown(TextLine line) {
        return casesOf(line).stream()
                .findFirst()
                .map(cases::get)
                .map(values -> values.intoDraft(line.words(), language))
                .orElse(line.words());
    }

    private Set<String> knownIn(C which) {
        return cases.getOrDefault(which, new FilledIn()).known();
    }
}

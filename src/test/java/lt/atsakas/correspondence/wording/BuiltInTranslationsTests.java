package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The translations that the application came with say what the Lithuanian texts say. */
class BuiltInTranslationsTests {

    /** Whoever cannot read the question or what is missing, in Lithuanian above, is told whom to ask. */
    private static final Set<String> WHOM_TO_ASK = Set.of("el. paštas", "telefonas");

    /** What a translation of a numbered letter says beyond its Lithuanian text, as it stands in the Lithuanian frame. */
    private static final Map<LetterText, Set<String>> SAID_BY_THE_FRAME = Map.of(
            LetterText.INTERIM_ANSWER, Set.of("naujas terminas"),
            LetterText.DEFICIENCIES, WHOM_TO_ASK,
            LetterText.QUESTION, WHOM_TO_ASK,
            LetterText.VISIT_PLANNED, Set.of("telefonas"),
            LetterText.VISIT_MOVED, Set.of("telefonas"));

    static Stream<TextName> translations() {
        return Texts.builtIn().filter(name -> !name.isLithuanian());
    }

    @ParameterizedTest
    @EnumSource(LetterText.class)
    void everyLetterComesInEachLanguageOfWhoeverReadsIt(LetterText letter) throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/wording", letter.address()))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(letter.languages().stream()
                            .map(language -> language + ".txt")
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void aTranslationFillsInTheFieldsOfItsLithuanianText(TextName name) {
        for (TextPart part : TextPart.values()) {
            Set<String> expected = fields(TextName.lithuanian(name.letter()), part);
            if (part == TextPart.LETTER) {
                expected.addAll(SAID_BY_THE_FRAME.getOrDefault(name.letter(), Set.of()));
            }
            assertThat(fields(name, part)).as("%s", part).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("translations")
    void whatStandsInSomeLettersOnlyDoesSoInEveryLanguage(TextName name) {
        assertThat(conditions(name)).isEqualTo(conditions(TextName.lithuanian(name.letter())));
    }

    private static Set<String> fields(TextName name, TextPart part) {
        return TextLine.of(Texts.words(name).part(part)).stream()
                .flatMap(line -> line.fields().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<Object, Long> conditions(TextName name) {
        return TextLine.of(Texts.words(name).mail()).stream()
                .map(line -> (Object) line.conditions())
                .filter(conditions -> !conditions.toString().equals("[]"))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}

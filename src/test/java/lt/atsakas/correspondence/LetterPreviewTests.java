package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.FilledIn;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.correspondence.wording.Opening;
import lt.atsakas.correspondence.wording.TextCases;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.TextPart;
import lt.atsakas.correspondence.wording.Texts;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text in every language and variant as its reader gets it; the papers lie in {@code target/letters/texts} to be looked at. */
@AtsakasTest
class LetterPreviewTests {

    private static final Pattern QUOTED = Pattern.compile("[“„«]([^“”„«»]+)[”»]");

    @Autowired
    private LetterPreview preview;

    @Autowired
    private SampleLetter sample;

    @TestFactory
    Stream<DynamicTest> everyMailIsWholeAndSaysInWhichLanguageItIs() {
        return Texts.builtIn()
                .flatMap(name -> each(name, variant -> {
                    Written mail = preview.mail(name, 0, variant);
                    Document page = Jsoup.parse(preview.mailPage(name, 0, variant));

                    assertThat(mail.subject() + mail.body())
                            .contains("4.17-26/11")
                            .doesNotContain("{{", "}}", "[jei", "..\n");
                    boolean alone = name.isLithuanian() || name.letter().isInOneLanguage();
                    assertThat(page.select("html").attr("lang")).isEqualTo(alone ? name.language() : "lt");
                    assertThat(page.select("div[lang]").eachAttr("lang"))
                            .isEqualTo(alone ? List.of() : List.of(name.language()));
                    assertThat(page.text()).contains("Vilniaus miesto būstas");
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyPaperIsArchivableAccessibleAndSaysInWhichLanguageItsPartsAre() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters/texts"));
        return Texts.builtIn()
                .flatMap(name -> each(name, variant -> {
                    byte[] pdf = preview.paper(name, 0, variant);
                    write(folder.resolve(named(name, variant).replace('/', '-') + ".pdf"), pdf);

                    assertThat(VeraPdf.faults(pdf)).isEmpty();
                    assertThat(Pdf.signsOutsideMargins(pdf)).isEmpty();
                    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.contains("NotoSans"));
                    assertThat(Pdf.text(pdf)).doesNotContain("{{", "[jei", "[…]", "null");
                    assertThat(Pdf.languages(pdf)).contains("lt").isEqualTo(languages(name));
                    assertThat(pointedTo(name, variant))
                            .allMatch(heading -> Pdf.text(pdf).contains(" " + heading + " "));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyVariantOfATextIsWholeAndEachOfItsLinesStandsInSome() {
        return Texts.builtIn()
                .map(name -> dynamicTest(name.address(), () -> {
                    TextCases<LetterVariant> read = preview.variants(name, 0);

                    assertThat(LetterVariant.of(name.letter()))
                            .allSatisfy(
                                    variant -> assertThat(read.lacking(variant)).isEmpty());
                    assertThat(read.sometimes())
                            .noneMatch(line -> line.cases().isEmpty())
                            .allMatch(line -> line.part() == TextPart.MAIL);
                }));
    }

    @ParameterizedTest
    @EnumSource(LetterText.class)
    void everyConditionHoldsInOneVariantAndFailsInAnother(LetterText letter) {
        Map<LetterVariant, FilledIn> cases = new EnumMap<>(LetterVariant.class);
        LetterVariant.of(letter).forEach(variant -> cases.put(variant, sample.values(letter, variant)));

        letter.fields(TextPart.MAIL)
                .conditions()
                .forEach(fact -> assertThat(
                                Texts.cases(letter, "[jei " + fact + "] taip\n[jei ne " + fact + "] ne", cases)
                                        .sometimes())
                        .as(fact)
                        .hasSize(2)
                        .noneMatch(line -> line.cases().isEmpty()));
    }

    private static Stream<DynamicTest> each(TextName name, Consumer<LetterVariant> proof) {
        return LetterVariant.of(name.letter()).stream()
                .map(variant -> dynamicTest(named(name, variant), () -> proof.accept(variant)));
    }

    private static String named(TextName name, LetterVariant variant) {
        return LetterVariant.of(name.letter()).size() == 1 ? name.address() : name.address() + "/" + variant.address();
    }

    /** The Lithuanian headings that a translation points to. */
    private List<String> pointedTo(TextName name, LetterVariant variant) {
        String said = preview.opening(name, 0, variant)
                .flatMap(begun -> Optional.ofNullable(begun.translation()))
                .map(Opening.Translation::text)
                .orElse("");
        return QUOTED.matcher(said)
                .results()
                .map(quoted -> quoted.group(1))
                .filter(quoted -> !quoted.startsWith("Šaltas būstas"))
                .toList();
    }

    private static void write(Path file, byte[] pdf) {
        try {
            Files.write(file, pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> languages(TextName name) {
        return name.isLithuanian() || name.letter().isInOneLanguage() ? Set.of("lt") : Set.of("lt", name.language());
    }
}

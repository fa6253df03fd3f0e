package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.correspondence.wording.TextName;
import lt.atsakas.correspondence.wording.Texts;
import lt.atsakas.correspondence.wording.Written;
import lt.atsakas.testing.AtsakasTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Every text in every language as its reader gets it; the papers lie in {@code target/letters/texts} to be looked at. */
@AtsakasTest
class LetterPreviewTests {

    @Autowired
    private LetterPreview preview;

    @TestFactory
    Stream<DynamicTest> everyMailIsWholeAndSaysInWhichLanguageItIs() {
        return Texts.builtIn()
                .map(name -> dynamicTest(name.address(), () -> {
                    Written mail = preview.mail(name, 0);
                    Document page = Jsoup.parse(preview.mailPage(name, 0));

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
                .map(name -> dynamicTest(name.address(), () -> {
                    byte[] pdf = preview.paper(name, 0);
                    Files.write(folder.resolve(name.address().replace('/', '-') + ".pdf"), pdf);

                    assertThat(VeraPdf.faults(pdf)).isEmpty();
                    assertThat(Pdf.signsOutsideMargins(pdf)).isEmpty();
                    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.contains("NotoSans"));
                    assertThat(Pdf.text(pdf)).doesNotContain("{{", "[jei", "[…]", "null");
                    assertThat(Pdf.languages(pdf)).contains("lt").isEqualTo(languages(name));
                }));
    }

    private static Set<String> languages(TextName name) {
        return name.isLithuanian() || name.letter().isInOneLanguage() ? Set.of("lt") : Set.of("lt", name.language());
    }
}

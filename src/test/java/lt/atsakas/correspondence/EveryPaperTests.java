package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.correspondence.seal.OwnSeal;
import lt.atsakas.correspondence.seal.SealCheck;
import lt.atsakas.correspondence.wording.LetterText;
import lt.atsakas.intake.Submission;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ClientNeeds;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every paper of the house, set by the code that sets the real one; they lie in {@code target/letters} to be looked at. */
@AtsakasTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPaperTests {

    private static final Path TEMPLATES = Path.of("src/main/resources/letters");

    /** What is read on a screen alone. */
    private static final Set<String> ON_NO_PAPER =
            Set.of("code-once/mail", "digest/mail", "notice/mail", "report/mail", "session/mail");

    /** What carries a file that is proven by itself, or goes by mail only. */
    private static final Predicate<LetterText> GOES_ALONE =
            text -> !text.hasFile() && text != LetterText.SURVEY_SHEET && text != LetterText.STATUS_NOTICE;

    /** Set once: it takes seconds. */
    private final Map<String, byte[]> papers = new LinkedHashMap<>();

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Clock clock;

    @TestFactory
    Stream<DynamicTest> everyPaperIsArchivableAccessibleAndWithinItsEdges() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/letters"));
        return papers().entrySet().stream()
                .map(paper -> dynamicTest(paper.getKey(), () -> {
                    byte[] pdf = paper.getValue();
                    Files.write(folder.resolve(paper.getKey() + ".pdf"), pdf);

                    assertThat(VeraPdf.faults(pdf)).isEmpty();
                    assertThat(Pdf.signsOutsideMargins(pdf)).isEmpty();
                    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.contains("NotoSans"));
                    assertThat(Pdf.text(pdf)).contains("Vilniaus miesto būstas").doesNotContain("??", "[[", "null");
                }));
    }

    @Test
    void everyPaperKeepsToTheStandardsWithASealToo(@TempDir Path folder) {
        Seal seal = OwnSeal.of(OwnSeal.usual().in(folder), clock);

        papers().forEach((name, pdf) -> {
            byte[] sealed = seal.put(pdf);
            assertThat(SealCheck.of(sealed).holds()).as(name).isTrue();
            assertThat(VeraPdf.faults(sealed)).as(name).isEmpty();
        });
    }

    @Test
    void whateverAPersonWroteIsPrintedWithEveryLithuanianLetter() {
        papers().forEach((name, pdf) -> {
            if (!name.startsWith("survey") && (!name.startsWith("plain-") || name.endsWith("false"))) {
                assertThat(Pdf.text(pdf)).as(name).contains(PrintedLetters.SIGNS);
            }
        });
    }

    @Test
    void whateverAPersonWroteIsPrintedAsTextAndShowsWhereASignIsLeftOut() {
        papers().forEach((name, pdf) -> {
            String text = Pdf.text(pdf).replaceAll("\\s", "");
            assertThat(text).as(name).doesNotContain("899991");
            if (!name.startsWith("survey")) {
                assertThat(text).as(name).contains("<script>zymeke()</script></textarea>", Glyphs.LEFT_OUT);
            }
        });
    }

    @Test
    void noTemplateOfAPaperIsUnproven() throws IOException {
        Set<String> proven = papers().keySet().stream()
                .map(name -> name.replaceFirst("-.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(proven).isEqualTo(named(".html", "/letter"));
    }

    @Test
    void noTextThatMayGoOnPaperIsUnproven() throws IOException {
        Set<String> proven = papers().keySet().stream()
                .filter(name -> name.startsWith("plain-"))
                .map(name -> name.split("-", 3)[1])
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(proven)
                .isEqualTo(Stream.of(LetterText.values())
                        .filter(GOES_ALONE)
                        .map(LetterText::name)
                        .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(named(".txt", "")).isEqualTo(ON_NO_PAPER);
    }

    private static Set<String> named(String ending, String shared) throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.map(file -> TEMPLATES.relativize(file).toString())
                    .filter(file -> file.endsWith(shared + ending))
                    .map(file -> file.substring(0, file.length() - shared.length() - ending.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private Map<String, byte[]> papers() {
        if (papers.isEmpty()) {
            papers.putAll(PrintedLetters.of(registry.facts(longNamed()), beans));
        }
        return papers;
    }

    /** A complaint whose names and subject hold every Lithuanian letter, and what no name or subject should. */
    private CaseNumber longNamed() {
        Submission usual = complaints.submissionOf(null, ReplyBy.POST);
        Client client = new Client(
                ClientKind.PERSON,
                "Živilė Ąžuolaitė-Šešėlienė",
                usual.client().email(),
                usual.client().phone(),
                SamplePapers.naughty());
        Submission submission = new Submission(
                usual.channel(),
                client,
                null,
                ClientNeeds.NONE,
                "lt",
                PrintedLetters.SIGNS + " " + SamplePapers.naughty(),
                usual.text(),
                ReplyBy.POST,
                null,
                usual.files(),
                usual.by());
        return complaints.file(submission).caseNumber();
    }
}

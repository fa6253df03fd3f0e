package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.seal.OwnSeal;
import lt.atsakas.correspondence.seal.SealCheck;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.BorrowedSeal;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The seal on the papers that are no answers: other numbered letters, what goes to an official box, what is printed together. */
@AtsakasTest
class SealedPapersTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BorrowedSeal seal;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    private final OwnSeal own = OwnSeal.usual();
    private Path keystore;

    @BeforeEach
    void theHouseHasASeal() {
        keystore = own.in(folder);
        seal.lend(OwnSeal.of(keystore, clock));
    }

    @AfterEach
    void giveBack() {
        postman.round();
        seal.giveBack();
        clock.reset();
    }

    @Test
    void aNumberedLetterIsSealedWhenItIsWritten() {
        Walk walk = Doubting.refusalIssued(Walk.begin(beans).postmanComes());
        byte[] kept = paper(walk);
        walk.postmanComes();

        assertThat(SealCheck.of(kept).holds()).isTrue();
        assertThat(VeraPdf.faults(kept)).isEmpty();
        assertThat(mailed(walk)).isEqualTo(kept);
    }

    @Test
    void aNumberedLetterThatCannotBeSealedIsNotLostAndLeavesWithItsSealLater() throws Exception {
        Walk begun = Walk.begin(beans).postmanComes();
        Files.delete(keystore);
        Walk walk = Doubting.refusalIssued(begun).postmanComes();

        assertThat(letter(walk).state()).isEqualTo(LetterState.WAITING);
        assertThat(papers(walk)).isEmpty();
        assertThat(laidAside(walk)).isEqualTo(1);

        own.in(folder);
        clock.advance(Duration.ofMinutes(2));
        walk.postmanComes();

        assertThat(letter(walk).state()).isEqualTo(LetterState.SENT);
        assertThat(SealCheck.of(mailed(walk)).holds()).isTrue();
        assertThat(mailed(walk)).isEqualTo(paper(walk));
        assertThat(laidAside(walk)).isZero();
    }

    @Test
    void theHousesPaperGoesToAnOfficialBoxWithTheSeal() {
        String box = Gateway.box();
        Gateway gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
        CaseNumber number = complaints.file(BoxedLetter.submission(box, "lt")).caseNumber();
        postOffice.acknowledge(number, null);
        postman.round();

        byte[] laid = gateway.fileOf(gateway.waiting(number.value()).get(0));

        assertThat(SealCheck.of(laid).holds()).isTrue();
        assertThat(VeraPdf.faults(laid)).isEmpty();
    }

    @Test
    void printedTogetherLettersBearNoSealThatWouldBeShownAsBroken() throws Exception {
        Walk walk = Doubting.refusalIssued(Walk.begin(beans).postmanComes());
        postOffice.sendOnPaper(walk.number(), letter(walk).occasion());
        walk.postmanComes();
        List<PaperLetter> waiting = beans.getBean(PaperPost.class).lettersOnPaper().stream()
                .filter(paper -> paper.caseNumber().equals(walk.number()))
                .toList();

        byte[] run = beans.getBean(PrintRun.class).pdf(waiting);

        assertThat(waiting).isNotEmpty();
        try (PDDocument printed = Loader.loadPDF(run)) {
            assertThat(printed.getDocumentCatalog().getAcroForm(null)).isNull();
            assertThat(printed.getPage(2).getAnnotations()).isEmpty();
        }
        assertThat(Pdf.text(run)).contains(walk.number().value());
    }

    private LetterCard letter(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> !letter.occasion().equals(PostOffice.ACKNOWLEDGEMENT))
                .findFirst()
                .orElseThrow();
    }

    private byte[] paper(Walk walk) {
        return documents.open(walk.number(), papers(walk).get(0).id()).bytes();
    }

    private List<DocumentCard> papers(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .toList();
    }

    private byte[] mailed(Walk walk) {
        return beans.getBean(Mailbox.class)
                .last(walk.facts().client().email())
                .attachments()
                .get(0)
                .content();
    }

    private int laidAside(Walk walk) {
        return database.sql("select count(*) from correspondence.unsealed_paper where letter = :letter")
                .params(Map.of("letter", letter(walk).id().value()))
                .query(Integer.class)
                .single();
    }
}

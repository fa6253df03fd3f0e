package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.correspondence.SamplePaper;
import lt.atsakas.correspondence.seal.OwnSeal;
import lt.atsakas.correspondence.seal.SealCheck;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.BorrowedSeal;
import lt.atsakas.testing.ClientsProof;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A house with an electronic seal: an answer is sealed once, and whoever gets it or looks at it later has the same bytes. */
@AtsakasTest
class SealedAnswerStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BorrowedSeal seal;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private PostOffice postOffice;

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
        beans.getBean(Postman.class).round();
        seal.giveBack();
        clock.reset();
    }

    @Test
    void theAnswerIsSealedOnceAndTheSameWhereverItIsSeen() {
        Walk walk = Walk.begin(beans).approving();
        assertThat(SealCheck.sealsOf(beans.getBean(AnswerDesk.class).previewPdf(walk.number())))
                .as("a preview")
                .isEmpty();
        leaves(walk);

        byte[] mailed = mailed(walk);

        assertThat(SealCheck.of(mailed).holds()).isTrue();
        assertThat(SealCheck.of(mailed).certificate()).isEqualTo(own.certificate());
        assertThat(SamplePaper.faults(mailed)).isEmpty();
        assertThat(kept(walk)).isEqualTo(mailed);
        assertThat(onTheStatusPage(walk)).isEqualTo(mailed);
        assertThat(onTheCasePage(walk)).isEqualTo(mailed);
    }

    @Test
    void withoutItsSealTheAnswerStaysInTheHouseAndPeopleHearOfIt() throws Exception {
        Files.delete(keystore);
        Walk walk = Walk.begin(beans).approving();
        leaves(walk);

        assertThat(answer(walk).state()).isEqualTo(LetterState.WAITING);
        assertThat(new SeenCase(port, walk).pageFor("handler")).contains("Laukia įmonės elektroninio spaudo");
        assertThat(answers(walk)).as("an unsealed paper is no file of the case").isEmpty();

        clock.advance(Duration.ofHours(5));
        walk.postmanComes();

        assertThat(answer(walk).delayed()).isTrue();
        assertThat(journal(walk)).containsOnlyOnce(JournalKind.LETTER_DELAYED);
        assertThat(new SeenCase(port, walk).pageFor("handler"))
                .contains("nepavyksta patvirtinti įmonės elektroniniu spaudu")
                .doesNotContain("nepavyksta perduoti pašto serveriui");
        assertThat(postOffice.delayedLetters()).isPositive();
        assertThat(walk.facts().isClosed()).isFalse();

        own.in(folder);
        clock.advance(Duration.ofMinutes(2));
        walk.postmanComes();

        assertThat(answer(walk).state()).isEqualTo(LetterState.SENT);
        assertThat(SealCheck.of(mailed(walk)).holds()).isTrue();
        assertThat(answers(walk)).hasSize(1);
    }

    @Test
    void aHouseWithoutASealSendsItsAnswersAsEver() {
        seal.giveBack();
        Walk walk = Walk.begin(beans).approving();
        leaves(walk);

        assertThat(SealCheck.sealsOf(mailed(walk))).isEmpty();
        assertThat(kept(walk)).isEqualTo(mailed(walk));
    }

    private static void leaves(Walk walk) {
        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes();
    }

    private byte[] mailed(Walk walk) {
        return new SeenCase(port, walk).lastMail().attachments().get(0).content();
    }

    private byte[] kept(Walk walk) {
        return documents.open(walk.number(), answers(walk).get(0).id()).bytes();
    }

    private List<DocumentCard> answers(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.ANSWER_LETTER)
                .toList();
    }

    private byte[] onTheStatusPage(Walk walk) {
        Visitor client = ClientsProof.given(beans, new SeenCase(port, walk).client(), walk.number());
        return bytes(client, "/status/letters/" + answer(walk).id() + "/file");
    }

    private byte[] onTheCasePage(Walk walk) {
        SeenCase seen = new SeenCase(port, walk);
        return bytes(
                seen.as("handler"),
                seen.page() + "/documents/" + answers(walk).get(0).id());
    }

    private static byte[] bytes(Visitor reader, String path) {
        return reader.exchange(reader.request(path).GET(), BodyHandlers.ofByteArray())
                .body();
    }

    private LetterCard answer(Walk walk) {
        return postOffice.lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .findFirst()
                .orElseThrow();
    }

    private List<JournalKind> journal(Walk walk) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .map(JournalEntry::kind)
                .toList();
    }
}

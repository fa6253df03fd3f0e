package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.correspondence.seal.OwnSeal;
import lt.atsakas.correspondence.seal.SealCheck;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.BorrowedSeal;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The papers that were written while the seal was away: each becomes a file of its case, once, also when its letter never leaves. */
@AtsakasTest
class PapersWithoutSealTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BorrowedSeal seal;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private OfficialPost post;

    @Autowired
    private OutboxReader reader;

    @Autowired
    private FinalPapers papers;

    @Autowired
    private UnsealedPapers unsealed;

    @Autowired
    private UnsealedRounds rounds;

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
        seal.giveBack();
        clock.advance(Duration.ofHours(1));
        beans.getBean(Postman.class).round();
        rounds.round();
        clock.reset();
    }

    @Test
    void thePaperOfALetterThatWasDeliveredOtherwiseBecomesAFileOfItsCase() throws Exception {
        Walk walk = refusedWithoutSeal();
        post.deliveredOtherwise(walk.number(), letter(walk).occasion());

        assertThat(letter(walk).state()).isEqualTo(LetterState.WITHDRAWN);
        isFiledOnceTheSealIsBack(walk);
    }

    @Test
    void thePaperOfALetterThatWasCalledBackBecomesAFileOfItsCase() throws Exception {
        Walk walk = refusedWithoutSeal();
        post.callBack(walk.number(), letter(walk).occasion());

        assertThat(letter(walk).state()).isEqualTo(LetterState.CALLED_BACK);
        isFiledOnceTheSealIsBack(walk);
    }

    private void isFiledOnceTheSealIsBack(Walk walk) {
        rounds.round();
        assertThat(filed(walk)).isEmpty();
        assertThat(unsealed.letters()).contains(letter(walk).id());

        own.in(folder);
        rounds.round();
        rounds.round();

        assertThat(filed(walk)).hasSize(1);
        DocumentId paper = filed(walk).get(0).id();
        assertThat(SealCheck.of(documents.open(walk.number(), paper).bytes()).holds())
                .isTrue();
        assertThat(letter(walk).enclosure()).isEqualTo(paper);
        assertThat(unsealed.letters()).doesNotContain(letter(walk).id());
    }

    @Test
    void twoCarriersOfOneLetterMakeOneFileOfIt() throws Exception {
        OutgoingLetter carried = letter(refusedWithoutSeal());
        own.in(folder);

        CompletableFuture<DocumentId> one = CompletableFuture.supplyAsync(() -> papers.of(carried));
        CompletableFuture<DocumentId> other = CompletableFuture.supplyAsync(() -> papers.of(carried));

        assertThat(one.join()).isEqualTo(other.join());
        assertThat(documents.of(carried.caseNumber()))
                .filteredOn(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .hasSize(1);
    }

    @Test
    void aPaperThatCannotBeSealedKeepsNoOtherFromBecomingAFile() {
        Walk begun = Walk.begin(beans).postmanComes();
        seal.lend(pdf -> {
            throw new Unsealable(new IllegalStateException("not this one"));
        });
        Walk walk = Doubting.refusalIssued(begun).postmanComes();

        assertThat(letter(walk).state()).isEqualTo(LetterState.WAITING);
        assertThat(letter(walk).trouble()).isEqualTo("Unsealable");
        assertThatThrownBy(rounds::round).hasMessageContaining(letter(walk).id().toString());
        assertThat(unsealed.letters()).contains(letter(walk).id());
    }

    @Test
    void whileTheSealIsAwayNoAnswerIsSetInVain() throws Exception {
        Walk walk = Walk.begin(beans).approving();
        AtomicInteger puts = new AtomicInteger();
        Seal away = OwnSeal.of(keystore, clock);
        Files.delete(keystore);
        seal.lend(new Seal() {
            @Override
            public byte[] put(byte[] pdf) {
                puts.incrementAndGet();
                return away.put(pdf);
            }

            @Override
            public void requireReady() {
                away.requireReady();
            }
        });

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes();

        assertThat(letter(walk).trouble()).isEqualTo(OutgoingLetter.NO_SEAL);
        assertThat(puts).as("papers that were set").hasValue(0);
    }

    private Walk refusedWithoutSeal() throws Exception {
        Walk begun = Walk.begin(beans).postmanComes();
        Files.delete(keystore);
        return Doubting.refusalIssued(begun);
    }

    private OutgoingLetter letter(Walk walk) {
        return reader.toClient(walk.number()).stream()
                .filter(letter -> letter.kind() == LetterKind.OFFICIAL || letter.kind() == LetterKind.ANSWER)
                .findFirst()
                .orElseThrow();
    }

    private List<DocumentCard> filed(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .toList();
    }
}

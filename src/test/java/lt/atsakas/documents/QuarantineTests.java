package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class QuarantineTests {

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Shelf shelf;

    @Autowired
    private ContentCheck check;

    @Autowired
    private DocumentSettings limits;

    @Autowired
    private Documents documents;

    @Autowired
    private DocumentStore storeWithoutScanner;

    @Autowired
    private ScanBook book;

    @Autowired
    private Journal journal;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private ScriptedClamd server;
    private ScannerSettings settings;
    private Quarantine quarantine;
    private DocumentStore store;
    private ScanRounds rounds;
    private CaseNumber number;

    @BeforeEach
    void start() throws IOException {
        jdbc.sql("delete from documents.scan").update();
        book.enterWhatCameBefore();
        jdbc.sql("update documents.scan set state = 'CLEAN'").update();
        server = ScriptedClamd.overTcp();
        settings = ClamdTests.settings("127.0.0.1", server.port(), null);
        Clamd scanner = new Clamd(settings);
        quarantine = new Quarantine(settings, scanner, book, events);
        store = new DocumentStore(registry, shelf, check, limits, documents, quarantine, journal, clock);
        rounds = new ScanRounds(settings, scanner, book, shelf, documents, quarantine, transaction);
        number = complaints.file().caseNumber();
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        jdbc.sql("delete from documents.scan").update();
    }

    @Test
    void aFileIsGivenToNobodyUntilItIsFoundClean() {
        DocumentCard card = add(store, "Labas");
        assertThatThrownBy(() -> store.open(number, card.id())).isInstanceOf(FileNotScanned.class);
        assertThat(store.of(number)).singleElement().matches(DocumentCard::isHeldBack);

        rounds.round();

        assertThat(store.open(number, card.id()).bytes()).asString(UTF_8).startsWith("Labas");
        assertThat(store.of(number)).singleElement().matches(found -> !found.isHeldBack());
    }

    @Test
    void anInfectedFileStaysForGoodAndPeopleAreTold() {
        DocumentCard card = add(store, ScriptedClamd.EICAR);

        rounds.round();

        assertThatThrownBy(() -> store.open(number, card.id())).isInstanceOf(FileInfected.class);
        assertThatThrownBy(() -> storeWithoutScanner.open(number, card.id())).isInstanceOf(FileInfected.class);
        assertThat(shelf.content(card.sha256()).exists()).isTrue();
        assertThat(told(card)).isEqualTo(1);
        assertThat(mails(card)).isPositive();
    }

    @Test
    void theSameVirusInAnotherCaseIsToldOfAtOnce() {
        byte[] infected = content(ScriptedClamd.EICAR);
        in(() -> store.add(number, DocumentKind.ATTACHMENT, "virusas.txt", infected, Actor.client()));
        rounds.round();
        number = complaints.file().caseNumber();

        DocumentCard again =
                in(() -> store.add(number, DocumentKind.ATTACHMENT, "virusas.txt", infected, Actor.client()));

        assertThat(told(again)).isEqualTo(1);
        assertThatThrownBy(() -> store.open(number, again.id())).isInstanceOf(FileInfected.class);
    }

    @Test
    void whileTheScannerIsAwayAllWaitAndAreLookedAtAfterwards() throws IOException {
        int port = server.port();
        server.close();
        DocumentCard card = add(store, "Laukiu");
        rounds.round();
        assertThatThrownBy(() -> store.open(number, card.id())).isInstanceOf(FileNotScanned.class);

        server = ScriptedClamd.at(port);
        clock.advance(Duration.ofMinutes(2));
        rounds.round();

        assertThat(store.open(number, card.id()).bytes()).asString(UTF_8).startsWith("Laukiu");
    }

    @Test
    void whatCameBeforeThereWasAScannerIsLookedAtToo() {
        DocumentCard card = add(storeWithoutScanner, "Anksčiau");
        assertThatThrownBy(() -> store.open(number, card.id())).isInstanceOf(FileNotScanned.class);

        rounds.round();

        assertThat(store.open(number, card.id()).bytes()).asString(UTF_8).startsWith("Anksčiau");
    }

    @Test
    void healthTellsOfAFileThatTheScannerFindsTooLarge() {
        server.takeAtMost(10);
        DocumentCard card = add(store, "x".repeat(200_000));

        rounds.round();

        assertThat(health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat((int) health().getDetails().get("tooLarge")).isPositive();
        assertThatThrownBy(() -> store.open(number, card.id())).isInstanceOf(FileNotScanned.class);
    }

    @Test
    void healthTellsOfFilesThatWaitTooLong() {
        server.fallSilent();
        add(store, "Laukiu");
        rounds.round();
        assertThat(health().getStatus().getCode()).isEqualTo("UP");

        clock.advance(Duration.ofMinutes(16));

        assertThat(health().getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat((int) health().getDetails().get("waiting")).isPositive();
    }

    @Test
    void lettersOfTheHouseNeedNoScanner() {
        DocumentCard letter = in(() -> store.addLetter(
                number, DocumentKind.ANSWER_LETTER, "Atsakymas.pdf", content("%PDF-1.7"), Actor.system()));

        assertThat(store.open(number, letter.id()).card().isHeldBack()).isFalse();
    }

    @Test
    void whatBelongsToNoCaseIsLookedAtOnTheSpot() throws IOException {
        ByteArrayResource clean = new ByteArrayResource(content("Labas"));
        ByteArrayResource infected = new ByteArrayResource(content(ScriptedClamd.EICAR));

        assertThat(quarantine.passed(clean)).isSameAs(clean);
        assertThatThrownBy(() -> quarantine.passed(infected)).isInstanceOf(FileInfected.class);
        server.close();
        assertThatThrownBy(() -> quarantine.passed(clean)).isInstanceOf(FileNotScanned.class);
    }

    private DocumentCard add(DocumentStore to, String words) {
        return in(() -> to.add(number, DocumentKind.ATTACHMENT, "failas.txt", content(words), Actor.client()));
    }

    private interface Work {
        DocumentCard done();
    }

    private DocumentCard in(Work work) {
        return transaction.execute(open -> work.done());
    }

    /** Contents of different tests are different. */
    private static byte[] content(String words) {
        return (words + "\n" + UUID.randomUUID()).getBytes(UTF_8);
    }

    private long told(DocumentCard card) {
        return journal.of(card.caseNumber()).stream()
                .filter(entry -> entry.kind() == JournalKind.FILE_HELD_BACK)
                .count();
    }

    private int mails(DocumentCard card) {
        return jdbc.sql("select count(*) from correspondence.outgoing_letter where occasion = :occasion")
                .param("occasion", "virus-" + card.id())
                .query(Integer.class)
                .single();
    }

    private Health health() {
        return new QuarantineHealth(settings, book, clock).health();
    }
}

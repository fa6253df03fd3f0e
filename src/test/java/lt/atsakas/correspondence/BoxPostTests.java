package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import lt.atsakas.correspondence.BoxReport.Status;
import lt.atsakas.correspondence.BoxReports.Told;
import lt.atsakas.correspondence.edelivery.Receipts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** A letter on its way to an official box: laid for the gateway once, and proven only by what the gateway tells. */
@AtsakasTest
class BoxPostTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private BoxReports reports;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private final String box = Gateway.box();
    private Gateway gateway;
    private CaseNumber number;
    private String message;

    @BeforeEach
    void aLetterAtTheGateway() {
        clock.reset();
        gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
        number = complaints.file(BoxedLetter.submission(box, "lt")).caseNumber();
        postOffice.acknowledge(number, null);
        postman.round();
        message = gateway.waiting(number.value()).get(0);
    }

    @Test
    void isNotSentBeforeTheGatewaySaysSo() {
        assertThat(card().channel()).isEqualTo(LetterChannel.E_DELIVERY);
        assertThat(card().state()).isEqualTo(LetterState.AT_GATEWAY);
        assertThat(gateway.listOf(message).at("/to/box").asText()).isEqualTo(box);
        assertThat(gateway.listOf(message).toString()).doesNotContain("Gražulienė", "laipsnių", "Šąla");
        assertThat(Pdf.text(gateway.fileOf(message)))
                .contains("Ona Gražulienė", number.value())
                .doesNotContain("parašas, vardas ir pavardė");

        assertThat(told(Status.ACCEPTED, "2026-11-23T08:00:00Z", null)).isEqualTo(Told.NEWS);
        assertThat(told(Status.ACCEPTED, "2026-11-23T08:00:00Z", null)).isEqualTo(Told.KNOWN);
        assertThat(card().state()).isEqualTo(LetterState.SENT);
        assertThat(kinds()).containsOnlyOnce(JournalKind.ACKNOWLEDGED);
    }

    @Test
    void liesInTheBoxSinceTheMomentThatTheGatewayTells() {
        clock.advance(Duration.ofHours(2));
        assertThat(told(Status.DELIVERED, "2026-11-23T09:30:00Z", null)).isEqualTo(Told.NEWS);
        assertThat(told(Status.DELIVERED, "2026-11-23T09:45:00Z", null)).isEqualTo(Told.KNOWN);
        assertThat(told(Status.REFUSED, "2026-11-23T09:45:00Z", "late")).isEqualTo(Told.KNOWN);

        assertThat(card().state()).isEqualTo(LetterState.SENT);
        assertThat(card().sentAt()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(card().trail().deliveredAt()).isEqualTo("2026-11-23T09:30:00Z");
        assertThat(card().stateKey()).isEqualTo("correspondence.letterState.delivered");
        assertThat(kinds()).containsOnlyOnce(JournalKind.BOX_DELIVERED);
    }

    @Test
    void aMomentThatCannotBeIsOurs() {
        assertThat(told(Status.DELIVERED, "2031-01-01T00:00:00Z", null)).isEqualTo(Told.NEWS);
        assertThat(card().trail().deliveredAt()).isEqualTo(clock.instant());
    }

    @Test
    void oneThatIsRefusedWaitsForAPersonAndGoesAgainAsAnotherMessage() {
        told(Status.ACCEPTED, "2026-11-23T08:00:00Z", null);
        assertThat(told(Status.REFUSED, "2026-11-23T08:00:00Z", "Dėžutė\u202e\nuždaryta"))
                .isEqualTo(Told.NEWS);
        assertThat(card().state()).isEqualTo(LetterState.STUCK);
        assertThat(card().trouble()).isEqualTo("Dėžutė uždaryta");
        assertThat(card().trail().returnedAt()).isNotNull();
        assertThat(kinds()).containsOnlyOnce(JournalKind.LETTER_REFUSED);

        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        assertThat(gateway.waiting(number.value())).hasSize(2).contains(message);
        assertThat(told(Status.DELIVERED, "2026-11-23T08:00:00Z", null)).isEqualTo(Told.KNOWN);
        assertThat(card().state()).isEqualTo(LetterState.AT_GATEWAY);
    }

    @Test
    void oneOfWhichTheGatewaySaysNothingWaitsForAPersonUntilItDoes() {
        clock.advance(Duration.ofHours(23));
        Receipts.miss(beans);
        assertThat(card().state()).isEqualTo(LetterState.AT_GATEWAY);
        clock.advance(Duration.ofHours(2));
        Receipts.miss(beans);

        assertThat(card().state()).isEqualTo(LetterState.STUCK);
        assertThat(card().lacksReceipt()).isTrue();
        assertThat(told(Status.DELIVERED, "2026-11-23T12:00:00Z", null)).isEqualTo(Told.NEWS);
        assertThat(card().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void sentAgainAfterSilenceItIsTheSameMessage() {
        clock.advance(Duration.ofHours(25));
        Receipts.miss(beans);
        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        assertThat(gateway.waiting(number.value())).containsExactly(message);
        assertThat(card().state()).isEqualTo(LetterState.AT_GATEWAY);
    }

    @Test
    void onPaperMeanwhileItIsOnlyNotedThatItArrived() {
        clock.advance(Duration.ofHours(25));
        Receipts.miss(beans);
        postOffice.sendOnPaper(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        assertThat(told(Status.DELIVERED, "2026-11-23T12:00:00Z", null)).isEqualTo(Told.NEWS);
        assertThat(card().state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(kinds()).contains(JournalKind.BOX_DELIVERED);
    }

    @Test
    void aNodeThatDiedAfterLayingItLaysItNoSecondTime() {
        diedBeforeNoting();
        clock.advance(Duration.ofHours(1));
        postman.round();

        assertThat(gateway.waiting(number.value())).containsExactly(message);
        assertThat(card().state()).isEqualTo(LetterState.AT_GATEWAY);
    }

    @Test
    void aReceiptThatIsFasterThanOurNoteWaitsForIt() throws Exception {
        diedBeforeNoting();
        Path receipt = gateway.tell(message, "delivered", "2026-11-23T08:00:00Z", null);
        FileSystemUtils.deleteRecursively(gateway.folder("out").resolve(message));
        Receipts.read(beans);
        assertThat(receipt).exists();
        assertThat(card().state()).isEqualTo(LetterState.WAITING);

        clock.advance(Duration.ofHours(1));
        postman.round();
        Receipts.read(beans);

        assertThat(gateway.waiting(number.value())).isEmpty();
        assertThat(card().state()).isEqualTo(LetterState.SENT);
        assertThat(receipt).doesNotExist();
        assertThat(Files.exists(gateway.folder("receipts-done").resolve(receipt.getFileName())))
                .isTrue();
    }

    @Test
    void aReceiptThatWasTakenDownButNotMovedAwayChangesNothing() {
        told(Status.DELIVERED, "2026-11-23T08:00:00Z", null);
        Path receipt = gateway.tell(message, "delivered", "2026-11-23T08:00:00Z", null);
        Receipts.read(beans);

        assertThat(receipt).doesNotExist();
        assertThat(kinds()).containsOnlyOnce(JournalKind.BOX_DELIVERED);
    }

    /** What a killed process leaves: the folder is there, the row knows nothing of it. */
    private void diedBeforeNoting() {
        database.sql("update correspondence.outgoing_letter set state = 'WAITING', next_attempt_at = :at,"
                        + " leased_until = :at where case_number = :number and occasion = 'acknowledgement'")
                .param("at", clock.instant().plusSeconds(600).atOffset(UTC))
                .param("number", number.value())
                .update();
    }

    private Told told(Status status, String at, String reason) {
        return reports.note(new BoxReport(message, status, Instant.parse(at), reason));
    }

    private LetterCard card() {
        return new BoxedLetter(beans, number).card();
    }

    private List<JournalKind> kinds() {
        return new BoxedLetter(beans, number).kinds();
    }
}

package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.ApplicationContext;

/** A letter to an official box of which the gateway tells nothing, or tells that it came back: nobody forgets it and nobody says too much. */
@AtsakasTest
class BoxLettersInDoubtTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private LetterRecall recall;

    @Autowired
    private BoxReports reports;

    @Autowired
    private Complaints complaints;

    @Autowired
    private MovableClock clock;

    private final String box = Gateway.box();
    private Gateway gateway;
    private CaseNumber number;
    private String message;

    @BeforeEach
    void aLetterAtTheGateway() {
        gateway = new Gateway(beans.getBean(EDeliverySettings.class).folder());
        number = complaints.file(BoxedLetter.submission(box, "en")).caseNumber();
        postman.round();
        message = gateway.waiting(number.value()).get(0);
    }

    @Test
    void isMissedWithoutItsFolderAndUntilThenHealthSaysSo() {
        clock.advance(Duration.ofHours(25));
        HealthIndicator health = beans.getBean("eDeliveryHealthIndicator", HealthIndicator.class);
        assertThat(health.health().getStatus().getCode()).isEqualTo("DEGRADED");

        Receipts.miss(beans);

        assertThat(card().state()).isEqualTo(LetterState.STUCK);
        assertThat(card().lacksReceipt()).isTrue();
        assertThat(health.health().getDetails()).containsEntry("overdue", 0);
    }

    @Test
    void aReceiptThatCannotBeMovedHoldsUpNoOther(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("receipts-rejected"), "no folder");
        Gateway broken = new Gateway(folder);
        broken.receipt("0.json", new byte[0]);
        broken.tell(message, "delivered", "2026-11-23T08:00:00Z", null);

        assertThatThrownBy(() -> Receipts.read(beans, folder)).isInstanceOf(UncheckedIOException.class);

        assertThat(card().state()).isEqualTo(LetterState.SENT);
    }

    @Test
    void calledBackAfterSilenceItMayHaveLeftAndCountsAsSentOnceTheGatewaySaysSo() {
        clock.advance(Duration.ofHours(25));
        Receipts.miss(beans);
        recall.callBack(number, Set.of(PostOffice.ACKNOWLEDGEMENT));

        assertThat(card().state()).isEqualTo(LetterState.CALLED_BACK);
        assertThat(card().stateKey()).isEqualTo("correspondence.letterState.mayHaveLeft");
        assertThat(kinds()).contains(JournalKind.LETTER_MAY_HAVE_LEFT).doesNotContain(JournalKind.LETTER_CALLED_BACK);

        assertThat(told(Status.ACCEPTED)).isEqualTo(Told.NEWS);
        assertThat(card().state()).isEqualTo(LetterState.SENT);
        assertThat(kinds()).containsOnlyOnce(JournalKind.ACKNOWLEDGED);
    }

    @Test
    void sentAgainAfterItLeftItTellsHowToGetACodeInBothLanguages() {
        assertThat(paper()).doesNotContain("nekartojamas", "not repeated");
        told(Status.ACCEPTED);
        told(Status.REFUSED);
        postOffice.sendAgain(number, PostOffice.ACKNOWLEDGEMENT);
        postman.round();

        message = message.replaceFirst("-1$", "-2");
        assertThat(paper())
                .contains("Prieigos kodas: šiame laiške nekartojamas; jei jo neturite, paprašykite mūsų išduoti naują")
                .contains("Access code: not repeated in this letter; if you do not have it, ask us for a new one")
                .doesNotContain("****");
    }

    private String paper() {
        return Pdf.text(gateway.fileOf(message));
    }

    private Told told(Status status) {
        return reports.note(new BoxReport(message, status, Instant.parse("2026-11-23T08:00:00Z"), null));
    }

    private LetterCard card() {
        return new BoxedLetter(beans, number).card();
    }

    private List<JournalKind> kinds() {
        return new BoxedLetter(beans, number).kinds();
    }
}

package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is told of letters that cannot leave. */
@AtsakasTest
class LettersThatStayTests {

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Journal journal;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @Test
    void saysOnceThatALetterIsHoursLateAndGoesOnTrying() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        mailbox.refusing(() -> {
            for (int attempt = 0; attempt < 8; attempt++) {
                postman.round();
                clock.advance(Duration.ofHours(1));
            }
        });
        boolean shownAsLate = letter(number).delayed() && postOffice.delayedLetters() > 0;

        postman.round();

        assertThat(shownAsLate).isTrue();
        assertThat(linesOf(number, JournalKind.LETTER_DELAYED)).hasSize(1);
        assertThat(mailbox.of(client)).hasSize(1);
        assertThat(letter(number).delayed()).isFalse();
    }

    @Test
    void putsARefusedAcknowledgementBeforeTheRegistrars() {
        CaseNumber number = complaints.fileOf(client).caseNumber();
        database.sql("update correspondence.outgoing_letter set address = 'ne adresas' where case_number = ?")
                .param(number.value())
                .update();

        postman.round();
        postman.round();

        assertThat(linesOf(number, JournalKind.LETTER_REFUSED)).hasSize(1);
        assertThat(mailbox.of("registrar@atsakas.demo"))
                .extracting(DeliveredMail::subject)
                .contains("Byla " + number.value() + ": gavimo patvirtinimas nepasiekė kliento");
    }

    private List<JournalEntry> linesOf(CaseNumber number, JournalKind kind) {
        return journal.of(number).stream().filter(line -> line.kind() == kind).toList();
    }

    private LetterCard letter(CaseNumber number) {
        return postOffice.lettersOf(number).get(0);
    }
}

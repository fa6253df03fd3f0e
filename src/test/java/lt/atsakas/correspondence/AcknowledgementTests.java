package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.intake.Submission;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the client is promised on receipt. */
@AtsakasTest
class AcknowledgementTests {

    @Autowired
    private Postman postman;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private final String client = UUID.randomUUID() + "@pastas.lt";

    @Test
    void promisesTheDayOfTheAnswer() {
        complaints.file(receivedBefore(Duration.ofDays(3), "lt"));

        postman.round();

        assertThat(mailbox.last(client).text())
                .contains("Atsakysime ne vėliau kaip: 2026 m. gruodžio 18 d.", "iki termino pabaigos parašysime")
                .doesNotContain("vėluojame");
    }

    @Test
    void promisesNoDayThatHasPassed() {
        complaints.file(receivedBefore(Duration.ofDays(120), "lt"));

        postman.round();

        assertThat(mailbox.last(client).text())
                .contains("Atsakyti turėjome iki 2026 m. rugpjūčio 24 d. Atsiprašome, kad vėluojame")
                .doesNotContain("ne vėliau kaip", "iki termino pabaigos", "[#", "[/]");
    }

    @Test
    void speaksTheClientsLanguageBelowTheTextThatCounts() {
        complaints.file(receivedBefore(Duration.ofDays(3), "ru"));

        postman.round();

        DeliveredMail mail = mailbox.last(client);
        assertThat(mail.subject()).contains("Gavome Jūsų kreipimąsi", " / Мы получили Ваше обращение");
        assertThat(mail.text())
                .startsWith("Laba diena,")
                .contains("— — —", "Юридическую силу имеет", "Мы ответим не позднее: 18 декабря 2026 г.");
        assertThat(Jsoup.parse(mailbox.lastPage(client)).select("div[lang=ru]").text())
                .contains("Здравствуйте!", "Ваши права")
                .doesNotContain("Laba diena");
    }

    private Submission receivedBefore(Duration ago, String language) {
        Submission plain = complaints.submissionOf(client, ReplyBy.EMAIL);
        return new Submission(
                plain.channel(),
                plain.client(),
                null,
                plain.needs(),
                language,
                plain.subject(),
                plain.text(),
                plain.replyBy(),
                clock.instant().minus(ago),
                List.of(),
                Actor.employee(new EmployeeId("registrar")));
    }
}

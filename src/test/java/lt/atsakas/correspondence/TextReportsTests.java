package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What an operator of texts tells, over HTTP as it would. */
@AtsakasTest
class TextReportsTests {

    private static final String SECRET = "only-the-operator-knows";

    @Autowired
    private MockMvc operator;

    @Autowired
    private Outbox outbox;

    @Autowired
    private Journal journal;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    private CaseNumber number;
    private OutgoingLetter text;

    @BeforeEach
    void aTextThatTheOperatorTook() {
        number = complaints.file().caseNumber();
        text = new NewLetter(
                        number,
                        "sms-" + UUID.randomUUID(),
                        OutgoingLetter.TELEPHONE,
                        LetterKind.TEXT,
                        LetterRoad.telephone("+37061234567"),
                        "SMS",
                        "Labas",
                        null)
                .at(clock.instant());
        outbox.put(text);
        outbox.sent(text.id(), clock.instant(), "HTTP 202");
    }

    @Test
    void aTextThatArrivedIsNotedOnceHoweverOftenItIsTold() throws Exception {
        assertThat(told(SECRET, "delivered")).isEqualTo(204);
        assertThat(told(SECRET, "DELIVRD")).isEqualTo(204);
        assertThat(told(SECRET, "failed")).isEqualTo(204);

        assertThat(kinds()).containsOnlyOnce(JournalKind.TEXT_DELIVERED).doesNotContain(JournalKind.TEXT_REFUSED);
        assertThat(column("state")).isEqualTo("SENT");
        assertThat(column("delivered_at")).isNotNull();
    }

    @Test
    void aTextThatNeverArrivesWaitsForAPersonOnce() throws Exception {
        assertThat(told(SECRET, "queued")).isEqualTo(204);
        assertThat(told(SECRET, "UNDELIV")).isEqualTo(204);
        assertThat(told(SECRET, "UNDELIV")).isEqualTo(204);

        assertThat(kinds()).containsOnlyOnce(JournalKind.TEXT_REFUSED);
        assertThat(column("state")).isEqualTo("STUCK");
        assertThat(column("trouble")).isEqualTo("undeliv");
    }

    @Test
    void whoeverDoesNotKnowTheSecretChangesNothing() throws Exception {
        assertThat(told("only-the-operator-knowz", "failed")).isEqualTo(403);
        operator.perform(post("/api/text-reports")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(report("failed")))
                .andExpect(status().isForbidden());

        assertThat(column("state")).isEqualTo("SENT");
        assertThat(kinds()).doesNotContain(JournalKind.TEXT_REFUSED);
    }

    @Test
    void aReportThatCannotBeReadOrNamesNoTextIsRefused() throws Exception {
        for (String body :
                List.of("", "[]", "{", "{\"reference\":\"x\",\"status\":\"failed\"}", "{\"status\":\"failed\"}")) {
            assertThat(sent(SECRET, body)).as(body).isEqualTo(400);
        }
        assertThat(sent(SECRET, "{\"reference\":\"" + UUID.randomUUID() + "\",\"status\":\"failed\"}"))
                .isEqualTo(404);
        assertThat(sent(SECRET, " ".repeat(20_000))).isEqualTo(413);
    }

    @Test
    void aReportAboutALetterThatIsNoTextChangesNothing() throws Exception {
        LetterId letter = outboxLetter();

        assertThat(sent(SECRET, "{\"reference\":\"" + letter + "\",\"status\":\"failed\"}"))
                .isEqualTo(404);
    }

    @Test
    void aReportThatIsFasterThanWeAreIsAskedForAgain() throws Exception {
        database.sql("update correspondence.outgoing_letter set state = 'WAITING', sent_at = null where id = :id")
                .param("id", text.id().value())
                .update();

        assertThat(told(SECRET, "delivered")).isEqualTo(503);
        outbox.sent(text.id(), clock.instant(), null);
        assertThat(told(SECRET, "delivered")).isEqualTo(204);
        assertThat(column("delivered_at")).isNotNull();
    }

    @Test
    void readsFormsToo() throws Exception {
        operator.perform(post("/api/text-reports")
                        .header("X-Text-Secret", SECRET)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("reference=" + text.id() + "&status=delivered"))
                .andExpect(status().isNoContent());

        assertThat(kinds()).contains(JournalKind.TEXT_DELIVERED);
    }

    private int told(String secret, String status) throws Exception {
        return sent(secret, report(status));
    }

    private int sent(String secret, String body) throws Exception {
        return operator.perform(post("/api/text-reports")
                        .header("X-Text-Secret", secret)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private String report(String status) {
        return "{\"reference\":\"" + text.id() + "\",\"status\":\"" + status + "\",\"to\":\"+37061234567\"}";
    }

    private LetterId outboxLetter() {
        return new LetterId(database.sql("select id from correspondence.outgoing_letter"
                        + " where case_number = :number and kind = 'ACKNOWLEDGEMENT'")
                .param("number", number.value())
                .query(UUID.class)
                .single());
    }

    private List<JournalKind> kinds() {
        return journal.of(number).stream().map(entry -> entry.kind()).toList();
    }

    private Object column(String name) {
        return database.sql("select " + name + " from correspondence.outgoing_letter where id = :id")
                .param("id", text.id().value())
                .query((row, index) -> row.getObject(1))
                .list()
                .get(0);
    }
}

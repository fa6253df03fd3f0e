package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A handler asks the client and an inspection; both are late and are chased, both reply, and no day of the term is lost over it. */
@AtsakasTest
class QuestionsStory {

    private static final String CHASED = "Primename: laukiame Jūsų";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private SeenCase seen;
    private AskingBody inspection;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void whoIsAskedAndLateIsChasedAndWhatTheyReplyIsInTheCase() {
        seen = new SeenCase(port, Walk.begin(beans).examining().postmanComes());
        inspection = new AskingBody(beans);

        theHandlerAsksTheClient();
        theHandlerAsksTheInspection();
        seen.reaches("2026-12-01T09:00:00+02:00");
        theClientIsChasedAndReplies();
        seen.reaches("2026-12-15T09:00:00+02:00");
        theInspectionIsChasedAndTheSupervisorHears();
        aRegistrarTakesItsReplyDown();
        theHandlerGoesOnWithBothReplies();
    }

    private void theHandlerAsksTheClient() {
        seen.as("handler")
                .send(
                        seen.page() + "/client-question",
                        Map.of("question", AskingClient.QUESTION, "dueOn", AskingClient.DAY));
        seen.settles();

        assertThat(seen.lastMail().subject())
                .isEqualTo("Klausimas dėl Jūsų kreipimosi, registracijos Nr. " + seen.number());
        assertThat(seen.lastLetter()).contains(AskingClient.QUESTION, "2026 m. lapkričio 30 d.");
        assertThat(seen.clientsPage())
                .contains(AskingClient.QUESTION, "Atsakymo laukiame iki 2026 m. lapkričio 30 d.")
                .contains("Uždavėme jums klausimą");
    }

    private void theHandlerAsksTheInspection() {
        seen.as("handler")
                .send(
                        seen.page() + "/body-question",
                        Map.of(
                                "body", inspection.body().id().toString(),
                                "question", AskingBody.QUESTION,
                                "dueOn", AskingBody.DAY));
        seen.settles();

        assertThat(bodysMail().subject()).startsWith("Prašome pateikti informaciją");
        assertThat(bodysMail().text() + bodysMail().subject())
                .doesNotContain(
                        seen.walk().facts().client().name(), seen.walk().facts().subject());
        assertThat(seen.clientsPage()).contains("Paklausėme kitos institucijos").doesNotContain(AskingBody.QUESTION);
    }

    private void theClientIsChasedAndReplies() {
        assertThat(mailbox.of(seen.walk().facts().client().email()))
                .filteredOn(mail -> mail.subject().startsWith(CHASED))
                .hasSize(1);
        assertThat(seen.subjects("handler")).anyMatch(subject -> subject.contains("klientas į klausimą neatsakė"));

        seen.client()
                .sendBytesFrom(
                        "/status/reply",
                        "/status/reply",
                        Map.of("reply", "Vožtuvas sugedo spalio 3 d."),
                        "file",
                        Map.of("voztuvas.jpg", Papers.photo("jpeg")));
        seen.settles();

        assertThat(seen.clientsPage()).contains("Gavome jūsų atsakymą").doesNotContain("Ko jūsų prašome");
        assertThat(seen.subjects("handler")).anyMatch(subject -> subject.contains("klientas atsakė į klausimą"));
    }

    private void theInspectionIsChasedAndTheSupervisorHears() {
        assertThat(bodysMail().subject()).startsWith("Primename: prašome pateikti informaciją");
        assertThat(seen.subjects("handler")).anyMatch(subject -> subject.contains("institucija į klausimą neatsakė"));
        assertThat(mailbox.of(seen.walk().facts().client().email()))
                .as("the client has replied and is chased no more")
                .filteredOn(mail -> mail.subject().startsWith(CHASED))
                .hasSize(1);
        assertThat(seen.tasksOf("unithead")).contains("userTask_handleEscalation");
    }

    private void aRegistrarTakesItsReplyDown() {
        long escalated = escalatedMatters();
        Visitor registrar = seen.as("registrar");
        String taking = Jsoup.parse(registrar.open(seen.page()).body())
                .select("a[href$=/body-reply]")
                .attr("href");
        registrar.sendBytesFrom(
                taking,
                taking,
                Map.of("reply", "Leidimas neišduotas."),
                "files",
                Map.of("inspekcijos-rastas.pdf", Papers.scan()));
        seen.settles();

        assertThat(escalatedMatters())
                .as("that of the late body ends by itself")
                .isEqualTo(escalated - 1);
    }

    private void theHandlerGoesOnWithBothReplies() {
        assertThat(seen.pageFor("handler"))
                .contains("Vožtuvas sugedo spalio 3 d.", "voztuvas.jpg")
                .contains("Leidimas neišduotas.", "inspekcijos-rastas.pdf");
        assertThat(seen.walk().facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(beans.getBean(DeadlineDesk.class).ledger(seen.walk().number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(LedgerEntry.Reason.RECEIVED);
        seen.inTasklist("handler").complete(seen.number(), "userTask_examineComplaint", Map.of());
        assertThat(seen.tasksOf("handler")).containsExactly("userTask_draftAnswer");
    }

    private long escalatedMatters() {
        return seen.walk().steps().stream()
                .filter("userTask_handleEscalation"::equals)
                .count();
    }

    private DeliveredMail bodysMail() {
        return mailbox.last(inspection.body().email());
    }
}

package lt.atsakas.correspondence;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.intake.Submission;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class StatusNewsTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private StatusNews news;

    @Autowired
    private ClientNews choices;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void tellTheRest() {
        clock.advance(Duration.ofDays(1));
        news.round();
        postman.round();
        clock.reset();
    }

    @Test
    void aChangeIsToldOnceAndSeveralWithinMinutesAsOne() {
        Walk walk = begun();
        walk.classified();
        clock.advance(Duration.ofMinutes(5));
        examined(walk);
        clock.advance(Duration.ofMinutes(4));
        assertThat(told(walk)).as("more may change").isEmpty();

        clock.advance(Duration.ofMinutes(1));

        assertThat(told(walk)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Pasikeitė būsena, registracijos Nr. " + walk.number());
            assertThat(mail.text())
                    .contains("Skundas nagrinėjamas", "http://localhost:8080/status", "atsisakykite jų")
                    .doesNotContain("Šąla", "Gražul", "Skiriame");
            assertThat(mail.header("Auto-Submitted")).isEqualTo("auto-generated");
        });
        clock.advance(Duration.ofHours(1));
        assertThat(told(walk)).hasSize(1);
    }

    @Test
    void theNextChangeIsToldAnew() {
        Walk walk = begun();
        walk.classified();
        clock.advance(Duration.ofMinutes(10));
        assertThat(told(walk)).hasSize(1);

        examined(walk);
        clock.advance(Duration.ofMinutes(10));

        assertThat(told(walk))
                .extracting(DeliveredMail::text)
                .satisfiesExactly(
                        first -> assertThat(first).contains("Skiriame nagrinėtoją"),
                        second -> assertThat(second).contains("Skundas nagrinėjamas"));
    }

    @Test
    void whatALetterTellsNoNoticeTells() {
        Walk answered = begun().issued();
        clock.advance(Duration.ofMinutes(30));
        assertThat(told(answered)).as("the answer leaves").isEmpty();

        Walk deficient = Doubting.askedToCure(begun(), "5");
        clock.advance(Duration.ofMinutes(30));
        assertThat(told(deficient)).as("the notice of deficiencies left").isEmpty();
    }

    @Test
    void whoDeclinedIsNotToldAndCanThinkBetterOfIt() {
        Walk walk = begun();
        choices.choose(walk.number(), NewsBy.NONE, Actor.client());
        walk.classified();
        clock.advance(Duration.ofMinutes(30));
        assertThat(told(walk)).isEmpty();

        choices.choose(walk.number(), NewsBy.EMAIL, Actor.client());
        examined(walk);
        clock.advance(Duration.ofMinutes(30));
        assertThat(told(walk)).hasSize(1);
    }

    @Test
    void whoChoseATextGetsATextAndWhoIsReachedOnPaperNothing() {
        Walk texted = begun();
        choices.choose(texted.number(), NewsBy.TEXT, Actor.client());
        texted.classified();
        Complaints complaints = beans.getBean(Complaints.class);
        Walk onPaper = Walk.of(beans, complaints.file(complaints.submissionOnPaper()));
        onPaper.classified();
        clock.advance(Duration.ofMinutes(30));
        told(texted);

        assertThat(letters(texted)).containsExactly("SMS SENT");
        assertThat(letters(onPaper)).isEmpty();
    }

    @Test
    void aClientReadsItInTheirLanguage() {
        Complaints complaints = beans.getBean(Complaints.class);
        Submission usual = complaints.submissionOf("anna@pastas.lt", ReplyBy.EMAIL);
        FiledComplaint filed = complaints.file(new Submission(
                usual.channel(),
                usual.client(),
                null,
                usual.needs(),
                "uk",
                usual.subject(),
                usual.text(),
                usual.replyBy(),
                null,
                List.of(),
                usual.by()));
        clock.advance(Duration.ofHours(1));
        Walk walk = Walk.of(beans, filed).classified();
        clock.advance(Duration.ofMinutes(10));

        assertThat(told(walk)).singleElement().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Стан змінився");
            assertThat(mail.text()).contains("Добрий день");
        });
    }

    @Test
    void twoNodesTellItOnce() {
        Walk walk = begun().classified();
        clock.advance(Duration.ofMinutes(10));

        new TwoAtOnce(beans).secondWaits(news::round, news::round);

        assertThat(told(walk)).hasSize(1);
    }

    @Test
    void oneThatCannotBeDeliveredBothersNobody() {
        Walk walk = begun().classified();
        clock.advance(Duration.ofMinutes(10));
        news.round();
        jdbc.sql(
                        "update correspondence.outgoing_letter set state = 'STUCK' where case_number = ? and occasion like 'status-%'")
                .param(walk.number().value())
                .update();

        beans.publishEvent(new LetterStuck(
                walk.number(),
                jdbc.sql("select occasion from correspondence.outgoing_letter"
                                + " where case_number = ? and occasion like 'status-%'")
                        .param(walk.number().value())
                        .query(String.class)
                        .single()));

        assertThat(letters(walk)).containsExactly("EMAIL WITHDRAWN");
    }

    private static void examined(Walk walk) {
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
    }

    private Walk begun() {
        Walk walk = Walk.begin(beans);
        postman.round();
        clock.advance(Duration.ofHours(1));
        return walk;
    }

    private List<DeliveredMail> told(Walk walk) {
        news.round();
        postman.round();
        return mailbox.of(requireNonNull(walk.facts().client().email())).stream()
                .filter(mail -> mail.subject().contains(walk.number().value()))
                .filter(mail ->
                        mail.subject().startsWith("Pasikeitė") || mail.subject().startsWith("Стан"))
                .toList();
    }

    private List<String> letters(Walk walk) {
        return jdbc.sql("select channel || ' ' || state from correspondence.outgoing_letter"
                        + " where case_number = ? and occasion like 'status-%'")
                .param(walk.number().value())
                .query(String.class)
                .list();
    }
}

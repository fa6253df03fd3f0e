package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Walk;
import lt.atsakas.process.withdrawal.Withdrawing;
import lt.atsakas.registry.AccessCodes;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.Answered;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is asked, when, how often, and what of it is kept. */
@AtsakasTest
class SurveyTests {

    private static final Opinion PLEASED = new Opinion(Mark.GOOD, Mark.VERY_GOOD, Mark.GOOD, "");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Surveys surveys;

    @Autowired
    private SurveyDesk desk;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aClientIsAskedOnceThreeDaysAfterTheAnswer() {
        Walk answered = Answered.by(beans);
        int before = mailsOf(answered).size();
        clock.advance(Duration.ofDays(3).minusSeconds(1));
        surveys.round();
        answered.postmanComes();
        assertThat(mailsOf(answered)).hasSize(before);

        clock.advance(Duration.ofSeconds(1));
        surveys.round();
        surveys.round();
        answered.happens(new CaseClosed(answered.number(), Outcome.ANSWERED));
        Asked.comes(answered);

        assertThat(mailsOf(answered)).hasSize(before + 1);
        DeliveredMail survey = mailsOf(answered).get(before);
        assertThat(survey.subject()).isEqualTo("Kaip mums sekėsi? Apklausa, registracijos Nr. " + answered.number());
        assertThat(survey.headers().get("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(survey.text()).contains("/survey/", "iki 2027-01-24").doesNotContain("Gražulienė", "{{");
    }

    @Test
    void theMailSpeaksTheClientsLanguage() {
        Walk answered = Answered.by(beans);
        jdbc.sql("update registry.case_file set language = 'uk' where number = ?")
                .param(answered.number().value())
                .update();
        Asked.comes(answered);

        DeliveredMail survey = mailbox.last(mailboxOf(answered));
        assertThat(survey.text()).startsWith("Добрий день!").doesNotContain("Laba diena", "— — —");
        assertThat(survey.subject()).startsWith("Як ми впоралися?");
        assertThat(Jsoup.parse(mailbox.lastPage(mailboxOf(answered)))
                        .select("html")
                        .attr("lang"))
                .isEqualTo("uk");
    }

    @Test
    void whoeverWithdrewIsNotAsked() {
        Walk withdrawn = Walk.begin(beans).drafting();
        new Withdrawing(beans).withdrawn(withdrawn, "unithead");
        withdrawn.postmanComes();
        int before = mailsOf(withdrawn).size();

        Asked.comes(withdrawn);

        assertThat(mailsOf(withdrawn)).hasSize(before);
        assertThat(stateOf(withdrawn)).isEmpty();
    }

    @Test
    void aSurveyIsAnsweredOnce() {
        SurveyToken token = Asked.token(Asked.by(beans));
        assertThat(desk.languageOf(token)).contains(Locale.forLanguageTag("lt"));

        assertThat(desk.answer(token, PLEASED)).isTrue();

        assertThat(desk.languageOf(token)).isEmpty();
        assertThat(desk.answer(token, PLEASED)).isFalse();
        assertThat(desk.decline(token)).isFalse();
    }

    @Test
    void aSurveyIsOverAfterSixtyDays() {
        SurveyToken token = Asked.token(Asked.by(beans));
        clock.advance(Duration.ofDays(60).minusSeconds(1));
        assertThat(desk.languageOf(token)).isPresent();

        clock.advance(Duration.ofSeconds(1));

        assertThat(desk.languageOf(token)).isEmpty();
        assertThat(desk.answer(token, PLEASED)).isFalse();
    }

    @Test
    void whoeverDeclinesIsNeverAskedAgain() {
        Walk first = Asked.by(beans);
        Walk second = ofTheSameClient(first);
        assertThat(desk.decline(Asked.token(first))).isTrue();
        int before = mailsOf(first).size();

        Asked.comes(second);

        assertThat(mailsOf(first)).hasSize(before);
        assertThat(stateOf(second)).containsExactly("DROPPED");
    }

    @Test
    void theTokenIsKeptNowhereOnceTheMailHasLeft() {
        Walk asked = Asked.by(beans);
        SurveyToken token = Asked.token(asked);

        assertThat(token.value()).hasSize(22);
        assertThat(jdbc.sql("select body || coalesce(secret, '') from correspondence.outgoing_letter"
                                + " where case_number = ? and occasion = 'survey'")
                        .param(asked.number().value())
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .doesNotContain(token.value());
        assertThat(jdbc.sql("select encode(token_hash, 'escape') from survey.invitation where case_number = ?")
                        .param(asked.number().value())
                        .query(String.class)
                        .single())
                .doesNotContain(token.value());
    }

    @Test
    void aNewAccessCodeDoesNotGoOutInASurvey() {
        Walk answered = Answered.by(beans);
        clock.advance(Duration.ofDays(3));
        surveys.round();
        String code = beans.getBean(AccessCodes.class)
                .renew(answered.number(), Actor.system())
                .value();

        answered.postmanComes();

        assertThat(mailsOf(answered)).noneMatch(mail -> mail.text().contains(code));
        assertThat(desk.languageOf(Asked.token(answered))).isPresent();
    }

    @Test
    void aSurveyThatCannotBeDeliveredBothersNobody() {
        Walk answered = Answered.by(beans);
        clock.advance(Duration.ofDays(3));
        surveys.round();
        jdbc.sql("update correspondence.outgoing_letter set address = 'ne adresas'"
                        + " where case_number = ? and occasion = 'survey'")
                .param(answered.number().value())
                .update();

        answered.postmanComes();

        assertThat(postOffice.lettersOf(answered.number()))
                .filteredOn(letter -> letter.occasion().equals("survey"))
                .singleElement()
                .satisfies(letter -> assertThat(letter.state().name()).isEqualTo("WITHDRAWN"));
    }

    /** Another answered case of the same mailbox. */
    private Walk ofTheSameClient(Walk first) {
        Walk second = Answered.by(beans);
        jdbc.sql("update registry.case_file set client_email = ? where number = ?")
                .params(mailboxOf(first), second.number().value())
                .update();
        return second;
    }

    private List<DeliveredMail> mailsOf(Walk walk) {
        return mailbox.of(mailboxOf(walk));
    }

    private static String mailboxOf(Walk walk) {
        return walk.facts().client().email();
    }

    private List<String> stateOf(Walk walk) {
        return jdbc.sql("select state from survey.invitation where case_number = ?")
                .param(walk.number().value())
                .query(String.class)
                .list();
    }
}

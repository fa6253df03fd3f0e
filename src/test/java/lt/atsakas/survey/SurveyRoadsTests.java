package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.intake.Submission;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.Client;
import lt.atsakas.registry.ClientNews;
import lt.atsakas.registry.NewsBy;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Clients without a mailbox are asked where they got the answer, once. */
@AtsakasTest
class SurveyRoadsTests {

    private static final Opinion PLEASED = new Opinion(Mark.GOOD, Mark.VERY_GOOD, Mark.GOOD, "");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Complaints complaints;

    @Autowired
    private SurveyDesk desk;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void anAnswerOnPaperBringsASheetWithACodeAndStaysAsItWasSigned() {
        Walk walk = issued(onPaper());
        String text = AskedOnPaper.text(walk);

        SurveyToken token = AskedOnPaper.token(walk);
        assertThat(text).contains("KAIP MUMS SEKĖSI?", "/survey", "iki 2027-01-24", "nėra atsakymo dalis");
        assertThat(text.indexOf("KAIP MUMS SEKĖSI?")).isGreaterThan(text.indexOf("Apskundimo tvarka"));
        assertThat(Pdf.text(answerOf(walk))).doesNotContain("KAIP MUMS SEKĖSI?", token.value());
        assertThat(desk.languageOf(
                        SurveyToken.typed(token.value().toLowerCase(Locale.ROOT).replace('-', ' '))))
                .contains(Locale.forLanguageTag("lt"));
        assertThat(AskedOnPaper.token(walk))
                .as("printed again it is the same code")
                .isEqualTo(token);
    }

    @Test
    void theCodeOfTheSheetIsKeptNowhereOnceTheAnswerIsHandedOverAndOpensOnce() {
        Walk walk = issued(onPaper());
        SurveyToken token = AskedOnPaper.token(walk);
        AskedOnPaper.handOver(walk);
        walk.fire("serviceTask_closeCase");
        Asked.comes(walk);

        assertThat(secrets(walk)).isEmpty();
        assertThat(states(walk)).containsExactly("ASKED PRINT");
        assertThat(desk.answer(token, PLEASED)).isTrue();
        assertThat(desk.languageOf(token)).isEmpty();
        assertThat(desk.answer(token, PLEASED)).isFalse();
    }

    @Test
    void whoHasAMailboxTooIsAskedOnPaperAloneWhereTheAnswerWentOnPaper() {
        Walk walk = issued(complaints.submissionOf("ir.pastas@pastas.lt", ReplyBy.POST));
        AskedOnPaper.handOver(walk);
        walk.fire("serviceTask_closeCase");
        walk.happens(new CaseClosed(walk.number(), Outcome.ANSWERED));
        Asked.comes(walk);

        assertThat(states(walk)).containsExactly("ASKED PRINT");
        assertThat(roads(walk)).isEmpty();
    }

    @Test
    void whoChoseTextsIsAskedByOneAndByNoSheet() {
        Walk walk = Walk.of(beans, complaints.file(complaints.submissionOf(null, ReplyBy.POST)));
        beans.getBean(ClientNews.class).choose(walk.number(), NewsBy.TEXT, Actor.client());
        walk.issued().postmanComes();
        assertThat(AskedOnPaper.text(walk)).doesNotContain("KAIP MUMS SEKĖSI?");
        AskedOnPaper.handOver(walk);
        walk.fire("serviceTask_closeCase");
        Asked.comes(walk);

        assertThat(states(walk)).containsExactly("ASKED SMS");
        assertThat(roads(walk)).containsExactly("SMS SENT");
        assertThat(text(walk))
                .contains("/survey/****", "iki 2027-01-2")
                .doesNotContain(walk.number().value(), "Gražul", "Šąla");
    }

    @Test
    void whoWantsLettersInAnOfficialBoxIsAskedThere() {
        Submission usual = complaints.submissionOf(null, ReplyBy.E_DELIVERY);
        Client client = usual.client();
        Walk walk = Walk.of(
                beans,
                complaints.file(Complaints.with(
                        usual, new Client(client.kind(), client.name(), null, null, null, "dezute-apklausai"))));
        walk.issued().postmanComes();
        walk.happens(new CaseClosed(walk.number(), Outcome.ANSWERED));
        Asked.comes(walk);

        assertThat(states(walk)).containsExactly("ASKED E_DELIVERY");
        assertThat(roads(walk)).containsExactly("E_DELIVERY AT_GATEWAY");
    }

    @Test
    void whoGetsNoAnswerAfterAllIsNotAsked() {
        Walk walk = issued(onPaper());
        SurveyToken token = AskedOnPaper.token(walk);

        walk.happens(new CaseClosed(walk.number(), Outcome.WITHDRAWN));

        assertThat(desk.languageOf(token)).isEmpty();
        assertThat(states(walk)).isEmpty();
    }

    @Test
    void whoDeclinesThePaperIsSentNoSheetAgain() {
        Submission submission = onPaper();
        Walk first = issued(submission);
        assertThat(desk.decline(AskedOnPaper.token(first))).isTrue();

        Walk second = issued(submission);

        assertThat(states(second)).isEmpty();
        assertThat(AskedOnPaper.text(second)).doesNotContain("KAIP MUMS SEKĖSI?");
    }

    private Submission onPaper() {
        return complaints.submissionOnPaper();
    }

    private Walk issued(Submission submission) {
        clock.reset();
        return Walk.of(beans, complaints.file(submission)).issued().postmanComes();
    }

    private byte[] answerOf(Walk walk) {
        DocumentStore documents = beans.getBean(DocumentStore.class);
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.ANSWER_LETTER)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .findFirst()
                .orElseThrow();
    }

    private List<String> secrets(Walk walk) {
        return ask(
                walk,
                "select secret from correspondence.outgoing_letter where case_number = ? and secret <> ''"
                        + " and occasion in ('answer', 'survey')");
    }

    private List<String> states(Walk walk) {
        return ask(walk, "select state || ' ' || road from survey.invitation where case_number = ?");
    }

    private List<String> roads(Walk walk) {
        return ask(
                walk,
                "select channel || ' ' || state from correspondence.outgoing_letter"
                        + " where case_number = ? and occasion = 'survey'");
    }

    private String text(Walk walk) {
        return ask(
                        walk,
                        "select replace(body, '{{prieigosKodas}}', '****') from correspondence.outgoing_letter"
                                + " where case_number = ? and occasion = 'survey'")
                .get(0);
    }

    private List<String> ask(Walk walk, String sql) {
        return jdbc.sql(sql).param(walk.number().value()).query(String.class).list();
    }
}

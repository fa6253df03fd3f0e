package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.AppealBook;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.PromiseDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Visitor;
import lt.atsakas.visit.MeetingDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever staff write on pages is written once, also when the same form arrives twice at the same moment. */
@AtsakasTest
class SentTwiceTests {

    private static final Map<String, String> QUESTION =
            Map.of("unit", "nuoma", "question", "Ar pranešta?", "dueOn", "2026-11-30");
    private static final Map<String, String> VISIT =
            Map.of("kind", "HOME_VISIT", "day", "2026-12-02", "time", "10:00", "place", "Kieme", "purpose", "Apžiūra");
    private static final Map<String, String> LAMP =
            Map.of("what", Promising.WHAT, "keeper", "handler2", "due", "2026-12-04");
    private static final Map<String, String> ANNULLED = Map.of(
            "body", "DISPUTES_COMMISSION", "decidedOn", "2026-11-23", "outcome", "ANNULLED", "note", "Nr. 21R-5");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Test
    void aQuestionIsAskedOnce() {
        Walk walk = Walk.begin(beans).examining();

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce(page(walk) + "/inquiries", QUESTION));

        assertThat(beans.getBean(InquiryDesk.class).of(walk.number())).hasSize(1);
    }

    @Test
    void aVisitIsArrangedOnce() {
        Walk walk = Walk.begin(beans).examining();

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce(page(walk) + "/meetings", VISIT));

        assertThat(beans.getBean(MeetingDesk.class).of(walk.number())).hasSize(1);
    }

    @Test
    void aPromiseIsWrittenOnceAndAnotherOneAfterIt() {
        Walk walk = Walk.begin(beans).drafting();
        Visitor handler = Visitor.signedIn(port, "handler");
        String address = page(walk) + "/promises";

        bothLeadAlike(handler.sendTwiceAtOnce(address, LAMP));
        assertThat(beans.getBean(PromiseDesk.class).of(walk.number())).hasSize(1);

        handler.send(address, LAMP);
        assertThat(beans.getBean(PromiseDesk.class).of(walk.number())).hasSize(2);
    }

    @Test
    void theResultOfAnAppealIsRecordedOnce() {
        Walk walk = Answered.by(beans);

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce(page(walk) + "/appeal", ANNULLED));

        assertThat(beans.getBean(AppealBook.class).of(walk.number())).hasSize(1);
    }

    @Test
    void anOffenceIsReportedOnce() {
        Map<String, String> report = Map.of("kind", "OFFENCE", "facts", "Dukart spustelėta.");

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce("/offence-reports/new", report));

        assertThat(count("select count(*) from conduct.offence_report where facts = 'Dukart spustelėta.'"))
                .isEqualTo(1);
    }

    @Test
    void aRefusalOfServiceIsEnteredOnce() {
        Map<String, String> refusal = Map.of(
                "ground", "AGGRESSIVE",
                "day", "2026-11-23",
                "time", "09:40",
                "facts", "Dukart šaukė.",
                "witness", "Ona Liudytoja",
                "caseNumber", "");

        bothLeadAlike(Visitor.signedIn(port, "registrar").sendTwiceAtOnce("/service-refusals/new", refusal));

        assertThat(count("select count(*) from conduct.service_refusal where facts = 'Dukart šaukė.'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void whatTheHouseTakesOnceIsNotRefusedToASecondClick(String page, Map<String, String> form, String table) {
        Walk walk = Walk.begin(beans).drafting();

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce(page(walk) + page, form));

        assertThat(count("select count(*) from " + table + " where case_number = '" + walk.number() + "'"))
                .isEqualTo(1);
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                arguments(
                        "/extension",
                        Map.of("reason", "VISIT", "explanation", "Matuosime bute.", "newDue", "2027-01-05"),
                        "extension.extension"),
                arguments(
                        "/suspension",
                        Map.of("reason", "EXPERT", "explanation", "Laukiame.", "reviewOn", "2026-12-11"),
                        "suspension.suspension"),
                arguments("/withdrawal", Map.of("way", "LETTER", "words", "Nebereikia."), "withdrawal.withdrawal"),
                arguments(
                        "/proceedings",
                        Map.of("body", "COURT", "bodyName", "Teismas", "begunOn", "2026-11-20", "learned", "Paštu."),
                        "proceedings.proceeding"));
    }

    @Test
    void aCorrectionIsProposedOnce() {
        Walk walk = Answered.by(beans);
        Map<String, String> corrected = Map.of(
                "what",
                "Ne ta diena.",
                "findings",
                "Nustatyta, kad šildymo vožtuvas sugedęs.",
                "reasons",
                "Vožtuvas pakeistas lapkričio 27 d., temperatūra bute – 20 laipsnių.");

        bothLeadAlike(Visitor.signedIn(port, "handler").sendTwiceAtOnce(page(walk) + "/correction", corrected));

        assertThat(beans.getBean(CorrectionDesk.class).of(walk.number())).hasSize(1);
    }

    private static void bothLeadAlike(List<HttpResponse<String>> sent) {
        assertThat(sent).extracting(HttpResponse::statusCode).containsOnly(302);
        assertThat(sent)
                .extracting(answer -> answer.headers().firstValue("Location").orElse(""))
                .doesNotContain("")
                .containsOnly(sent.get(0).headers().firstValue("Location").orElseThrow());
    }

    private int count(String sql) {
        return database.sql(sql).query(Integer.class).single();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}

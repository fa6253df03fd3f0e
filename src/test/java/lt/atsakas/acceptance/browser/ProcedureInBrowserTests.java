package lt.atsakas.acceptance.browser;

import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.bodyquestion.AskingBody;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.forwarding.Redirecting;
import lt.atsakas.process.promise.Promising;
import lt.atsakas.process.visit.Visiting;
import lt.atsakas.sequel.Answered;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.visit.MeetingTimes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** The steps of the procedure that are not every case's, played in a browser as {@link BrowserTests} are. */
@AtsakasTest
class ProcedureInBrowserTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Test
    void aClientDoubtsTheHandler() throws Exception {
        Walk walk = Walk.begin(beans).drafting();

        run("recusal", Map.of("ATSAKAS_NUMBER", walk.number().value(), "ATSAKAS_CODE", walk.accessCode()));
    }

    @Test
    void aComplaintIsDoubted() throws Exception {
        run(
                "decide-admissibility",
                Map.of("ATSAKAS_NUMBER", Walk.begin(beans).number().value()));
    }

    @Test
    void aComplaintIsCuredAtTheDesk() throws Exception {
        Walk awaited = Doubting.askedToCure(Walk.begin(beans), "5");
        String refused = Doubting.refusalProposed(Walk.begin(beans)).number().value();

        run(
                "cure",
                Map.of(
                        "ATSAKAS_CASE",
                        awaited.number().address(),
                        "ATSAKAS_CODE",
                        awaited.accessCode(),
                        "ATSAKAS_REFUSED",
                        refused));
    }

    @Test
    void aPartOfAComplaintIsForwarded() throws Exception {
        Redirecting way = Redirecting.byMail(beans);
        Walk decided = Redirecting.proposed(Walk.begin(beans));
        Walk sent = way.sentInPart(Walk.begin(beans)).postmanComes();

        run(
                "forward",
                Map.of(
                        "ATSAKAS_NUMBER",
                        decided.number().value(),
                        "ATSAKAS_BODY",
                        way.body().name(),
                        "ATSAKAS_SENT",
                        sent.number().address()));
    }

    @Test
    void anAnswerIsPutOff() throws Exception {
        Walk walk = Walk.begin(beans).drafting();
        Walk another = Walk.begin(beans).drafting();

        run("extension", of(walk, another));
    }

    @Test
    void aComplaintIsWithdrawn() throws Exception {
        Walk walk = Walk.begin(beans).drafting();
        Walk another = Walk.begin(beans).drafting();

        run("withdrawal", of(walk, another));
    }

    @Test
    void anExaminationIsSuspended() throws Exception {
        Walk walk = Walk.begin(beans).drafting();
        Walk another = Walk.begin(beans).drafting();

        run("suspension", of(walk, another));
    }

    @Test
    void aCourtBeginsOnTheSameQuestion() throws Exception {
        Walk walk = Walk.begin(beans).drafting();
        Walk another = Walk.begin(beans);
        Walk doubted = Doubting.doubted(Walk.begin(beans));
        Walk left = Doubting.refusalIssued(Walk.begin(beans)).postmanComes().fire("serviceTask_closeUnexamined");

        run(
                "proceedings",
                Map.of(
                        "ATSAKAS_NUMBER",
                        walk.number().value(),
                        "ATSAKAS_ANOTHER",
                        another.number().value(),
                        "ATSAKAS_DOUBTED",
                        doubted.number().value(),
                        "ATSAKAS_LEFT",
                        left.number().value(),
                        "ATSAKAS_LEFT_CODE",
                        left.accessCode()));
    }

    @Test
    void muchComesAfterAnAnswer() throws Exception {
        Walk answered = Answered.by(beans);
        Walk promised = Promising.made(Walk.begin(beans).drafting());
        Walk draft = Walk.begin(beans).drafting();
        Walk review = Answered.anew(Answered.by(beans));

        run(
                "after-answer",
                Map.of(
                        "ATSAKAS_NUMBER",
                        answered.number().value(),
                        "ATSAKAS_PROMISED",
                        promised.number().value(),
                        "ATSAKAS_CODE",
                        promised.accessCode(),
                        "ATSAKAS_DRAFT",
                        draft.number().value(),
                        "ATSAKAS_REVIEW",
                        review.number().address()));
    }

    @Test
    void anotherUnitIsAsked() throws Exception {
        run(
                "contribution",
                Map.of("ATSAKAS_NUMBER", Walk.begin(beans).examining().number().value()));
    }

    @Test
    void aClientAndABodyAreAsked() throws Exception {
        AskingClient clients = new AskingClient(beans);
        Walk asked = new AskingBody(beans).asked(clients.asked(Walk.begin(beans).examining()));
        Walk spoken = clients.asked(Walk.begin(beans).examining());
        Walk another = Walk.begin(beans).examining();

        run(
                "asking",
                Map.of(
                        "ATSAKAS_NUMBER",
                        asked.number().value(),
                        "ATSAKAS_CODE",
                        asked.accessCode(),
                        "ATSAKAS_SPOKEN",
                        spoken.number().value(),
                        "ATSAKAS_ANOTHER",
                        another.number().value()));
    }

    @Test
    void aClientIsVisited() throws Exception {
        Visiting visiting = new Visiting(beans);
        Walk planned = Walk.begin(beans).examining();
        Walk told = Walk.begin(beans).examining();
        visiting.plan(told, MeetingTimes.read("2026-12-03", "14:00"));
        told.fire(Visiting.TELL);
        Walk begun = visiting.begun(Walk.begin(beans).examining());

        try {
            run(
                    "meet-client",
                    Map.of(
                            "ATSAKAS_NUMBER",
                            planned.number().value(),
                            "ATSAKAS_TOLD",
                            told.number().value(),
                            "ATSAKAS_CODE",
                            told.accessCode(),
                            "ATSAKAS_BEGUN",
                            begun.number().value()));
        } finally {
            beans.getBean(MovableClock.class).reset();
        }
    }

    @Test
    void anEmployeeReportsTheirSupervisor() throws Exception {
        Walk walk = Walk.begin(beans).examining();

        run("report-offence", Map.of("ATSAKAS_NUMBER", walk.number().value()));
    }

    @Test
    void aCommitteeIsKeptAndVotes() throws Exception {
        Sitting sitting = Sitting.founded(beans);
        Walk walk = sitting.allDeclared(
                sitting.called(sitting.asked(Walk.begin(beans).examining()), "2026-12-03"));
        sitting.met(walk);

        try {
            run("committee", Map.of("ATSAKAS_CASE", walk.number().address(), "ATSAKAS_MEMBER", sitting.member(0)));
        } finally {
            beans.getBean(MovableClock.class).reset();
        }
    }

    private static Map<String, String> of(Walk walk, Walk another) {
        return Map.of(
                "ATSAKAS_NUMBER",
                walk.number().value(),
                "ATSAKAS_CODE",
                walk.accessCode(),
                "ATSAKAS_ANOTHER",
                another.number().value());
    }

    private void run(String scenario, Map<String, String> given) throws Exception {
        Scenario.play(scenario, port, given);
    }
}

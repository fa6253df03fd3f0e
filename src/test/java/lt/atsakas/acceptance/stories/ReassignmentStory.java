package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A head passes a case on in the middle; the successor goes on with what is there and answers in the days that are left. */
@AtsakasTest
class ReassignmentStory {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Postman postman;

    @Autowired
    private TimeMachine time;

    @Autowired
    private MovableClock clock;

    private Walk walk;

    @Test
    void theSuccessorAnswersInTimeWhatTheFormerHandlerBegan() {
        walk = Walk.begin(beans).drafting().written();
        clock.set("2026-12-02T10:00:00+02:00");

        theHeadLooksAtTheReasonsAndPassesTheCaseOn();
        bothAreToldByMail();
        nothingIsLeftForTheFormerHandler();

        theSuccessorConfirmsAndFinishesTheDraft();
        theClientHasTheAnswerInTime();
    }

    private void theHeadLooksAtTheReasonsAndPassesTheCaseOn() {
        Visitor head = Visitor.signedIn(port, "unithead");
        String choice = page() + "/handler";
        assertThat(Jsoup.parse(head.open(choice).body()).text())
                .contains("Dabar bylą nagrinėja Aistė Ramanauskaitė", "Šios srities bylos per 24 mėnesius");
        assertThat(head.send(choice, Map.of("seen", "handler", "to", "handler2", "reason", "Ilgai serga."))
                        .statusCode())
                .isEqualTo(302);
    }

    private void bothAreToldByMail() {
        postman.round();
        assertThat(mailbox.last("handler2@atsakas.demo").subject())
                .isEqualTo("Byla " + walk.number() + ": Jums perduota nagrinėti toliau");
        assertThat(mailbox.last("handler@atsakas.demo").subject())
                .isEqualTo("Byla " + walk.number() + ": perduota kitam nagrinėtojui");
    }

    private void nothingIsLeftForTheFormerHandler() {
        StaffMember former = StaffMember.signIn(port, "handler");
        assertThat(former.tasks(walk.number().value())).isEmpty();
        assertThat(former.get(page()).statusCode()).isEqualTo(404);
        assertThat(former.get("/api" + page()).statusCode()).isEqualTo(404);
    }

    private void theSuccessorConfirmsAndFinishesTheDraft() {
        Visitor successor = Visitor.signedIn(port, "handler2");
        assertThat(successor.open(page()).body()).doesNotContain("<textarea");
        successor.sendFrom(page(), page() + "/impartiality", Map.of());
        assertThat(successor.open(page()).body()).contains("<textarea", "vožtuvas");
        StaffMember.signIn(port, "handler2").complete(walk.number().value(), "userTask_draftAnswer", Map.of());
        StaffMember.signIn(port, "unithead")
                .complete(walk.number().value(), "userTask_approveAnswer", Map.of("decision", "approve"));
    }

    private void theClientHasTheAnswerInTime() {
        time.moveTo(clock.instant());
        assertThat(mailbox.last(walk.facts().client().email()).attachments()).hasSize(1);
        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    private String page() {
        return "/cases/" + walk.number().address();
    }
}

package lt.atsakas.acceptance.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.committee.Vote;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.process.Walk;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.sequel.SecondReviewDesk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.StaffMember;
import lt.atsakas.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** One complaint that goes the whole way: deficiencies, committee, interim answer, final answer, second review. */
@AtsakasTest
class WholeProcedureStory {

    private static final String UPHELD = """
            {"decision":"UPHELD","findings":"Bute šalta buvo du mėnesius.","legalBasis":"Civilinio kodekso 6.492 straipsnis",
            "reasons":"Mokestį sumažinsime penktadaliu.","appeal":"CIVIL"}""";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private Walk walk;
    private String resident = "";

    @Test
    void noDayOfTheTermGetsLostOnTheWay() {
        theClientCuresWhatTheComplaintLacks();
        Sitting sitting = theCommitteeMeetsAfterTheTerm();
        theClientHearsBeforeTheTermEndsWhyTheAnswerComesLater();
        theCommitteeRecommends(sitting);
        theAnswerLeavesInTheNewTerm();
        CaseNumber review = whoDoesNotAgreeIsHeardByOthers();
        othersAnswerAnewWithinATermOfItsOwn(review);

        assertThat(deadlines.ledger(walk.number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED, Reason.EXTENDED);
    }

    private void theClientCuresWhatTheComplaintLacks() {
        walk = Doubting.askedToCure(Walk.begin(beans), "5").postmanComes();
        resident = walk.facts().client().email();
        assertThat(mailbox.of(resident)).anyMatch(mail -> mail.subject().startsWith("Prašome papildyti"));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");

        clock.set("2026-11-26T10:00:00+02:00");
        Visitor.signedIn(port, "registrar")
                .sendWithTokenOf(casePage(), casePage() + "/cured", Map.of("note", "Atnešė pasirašytą skundą"));

        walk.fire("serviceTask_tellCured").postmanComes();
        assertThat(mailbox.last(resident).subject()).startsWith("Gavome Jūsų kreipimosi papildymą");
        assertThat(walk.facts().answerDue()).as("three working days waited").isEqualTo("2026-12-28");
    }

    private Sitting theCommitteeMeetsAfterTheTerm() {
        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
        Sitting sitting = Sitting.founded(beans);

        sitting.called(sitting.asked(walk), "2026-12-30");

        assertThat(walk.steps())
                .as("a date past the term asks for more time by itself")
                .contains("userTask_decideExtension");
        return sitting;
    }

    private void theClientHearsBeforeTheTermEndsWhyTheAnswerComesLater() {
        walk.complete("userTask_decideExtension", "unithead", Map.of("decision", "grant"))
                .fire("serviceTask_sendInterimAnswer")
                .postmanComes();

        assertThat(mailbox.last(resident).subject()).startsWith("Tarpinis atsakymas");
        LocalDate granted = beans.getBean(ExtensionDesk.class)
                .granted(walk.number())
                .orElseThrow()
                .newDue();
        assertThat(walk.facts().answerDue())
                .isEqualTo(granted)
                .isBetween(LocalDate.parse("2026-12-31"), LocalDate.parse("2027-01-13"));
    }

    private void theCommitteeRecommends(Sitting sitting) {
        sitting.met(sitting.allDeclared(walk));
        sitting.held(sitting.voted(walk, Vote.FOR, Vote.FOR, Vote.AGAINST));
        sitting.signed(walk).fire("serviceTask_issueMinutes");
        assertThat(walk.steps()).contains("userTask_examineComplaint");
    }

    private void theAnswerLeavesInTheNewTerm() {
        walk.complete("userTask_examineComplaint", "handler", Map.of())
                .written()
                .complete("userTask_draftAnswer", "handler", Map.of())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");

        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(clock.instant())
                .isBefore(walk.facts()
                        .answerDue()
                        .atTime(23, 59)
                        .atZone(clock.getZone())
                        .toInstant());
    }

    private CaseNumber whoDoesNotAgreeIsHeardByOthers() {
        Visitor client = new Visitor(port);
        client.send("/status", Map.of("number", walk.number().value(), "code", walk.accessCode()));
        client.send("/status/review", Map.of("why", "Mokestis sumažintas per mažai."));

        CaseNumber review = beans.getBean(SecondReviewDesk.class)
                .reviewOf(walk.number())
                .orElseThrow()
                .review();
        StaffMember.signIn(port, "registrar")
                .complete(
                        review.value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", "heating"));
        firstHandsSeeNothingOf(review);
        assertThat(StaffMember.signIn(port, "director").tasks(review.value())).hasSize(1);
        return review;
    }

    private void othersAnswerAnewWithinATermOfItsOwn(CaseNumber review) {
        walk.postmanComes();
        CaseFacts asked = beans.getBean(CaseRegistry.class).facts(review);
        assertThat(asked.answerDue())
                .as("twenty working days, whatever the first case took")
                .isEqualTo(beans.getBean(WorkingCalendar.class).plusWorkingDays(asked.effectiveReceipt(), 20));
        StaffMember director = StaffMember.signIn(port, "director");
        director.complete(review.value(), "userTask_assignHandler", Map.of("handler", "handler2"));
        StaffMember second = StaffMember.signIn(port, "handler2");
        second.complete(review.value(), "userTask_confirmImpartiality", Map.of("decision", "noConflict"));
        second.complete(review.value(), "userTask_examineComplaint", Map.of());
        second.put("/api/cases/" + review.address() + "/answer-draft", UPHELD);
        second.complete(review.value(), "userTask_draftAnswer", Map.of());
        director.complete(review.value(), "userTask_approveAnswer", Map.of("decision", "approve"));
        beans.getBean(TimeMachine.class).moveTo(clock.instant());
        theSecondAnswerIsTheirsAlone(review);
    }

    private void theSecondAnswerIsTheirsAlone(CaseNumber review) {
        CaseFacts answered = beans.getBean(CaseRegistry.class).facts(review);
        assertThat(answered.outcome()).isEqualTo(Outcome.ANSWERED);
        DeliveredMail answer = mailbox.last(resident);
        assertThat(answer.subject()).contains(review.value());
        assertThat(Pdf.text(answer.attachments().get(0).content()))
                .contains("Mokestį sumažinsime penktadaliu.", "Apskundimo tvarka", "Vytautas Jankauskas")
                .doesNotContain("Gintaras Balčiūnas", "Aistė Ramanauskaitė");
        firstHandsSeeNothingOf(review);
    }

    private void firstHandsSeeNothingOf(CaseNumber review) {
        for (String first : List.of("handler", "unithead")) {
            assertThat(Visitor.signedIn(port, first)
                            .open("/cases/" + review.address())
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    private String casePage() {
        return "/cases/" + walk.number().address();
    }
}

package lt.atsakas.process.bodyquestion;

import static lt.atsakas.process.bodyquestion.AskingBody.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionState;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A body that would reply after the answer is due stops nothing, and one that is late is chased only while it is awaited. */
@AtsakasTest
class BodyQuestionAfterTermTests {

    private static final String AFTER_TERM = "2026-12-28";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BodyQuestionDesk questions;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Organisation organisation;

    private AskingBody asking;
    private Extending extending;

    @BeforeEach
    void take() {
        asking = new AskingBody(beans);
        extending = new Extending(beans);
    }

    @Test
    void whenMoreTimeIsRefusedThoseWhoAnswerForTheCaseHear() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), AFTER_TERM);

        walk.complete(Extending.DECIDE, "unithead", Extending.REFUSE).postmanComes();

        assertThat(states(walk)).containsExactly(ExtensionState.REFUSED);
        assertThat(List.of("handler", "unithead"))
                .allSatisfy(one -> assertThat(told(one)).contains(tooLong(walk)));
    }

    @Test
    void whenTheTermEndsUndecidedTheyHearToo() {
        Walk walk = asking.asked(Walk.begin(beans).examining(), AFTER_TERM);

        walk.fire("event_termEnded").postmanComes();

        assertThat(states(walk)).containsExactly(ExtensionState.LAPSED);
        assertThat(told("handler")).contains(tooLong(walk));
    }

    @Test
    void anAnswerThatDoesNotWaitForTheReplyIsIssuedAndNobodyIsWarned() {
        Walk walk = asking.asked(Walk.begin(beans).approving(), AFTER_TERM);

        walk.complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes();

        assertThat(states(walk)).containsExactly(ExtensionState.LAPSED);
        assertThat(told("handler")).doesNotContain(tooLong(walk));
    }

    @Test
    void whoHandlesTheCaseByNowSignsTheLetterThatChases() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        new Recusing(beans).own(walk, "handler");

        walk.fire("event_bodyReplyOverdue").fire("serviceTask_chaseBody");

        assertThat(letters(walk))
                .hasSize(2)
                .last()
                .asString()
                .contains(name("unithead"))
                .doesNotContain(name("handler"), "Sprendimas patvirtintas");
    }

    @Test
    void aReplyThatComesBeforeTheLetterThatChasesHoldsItBack() {
        Walk walk = asking.asked(Walk.begin(beans).examining()).fire("event_bodyReplyOverdue");

        walk.complete(REGISTER, "handler", Map.of("reply", "Leidimas neišduotas."));

        walk.fire("serviceTask_chaseBody");
        assertThat(questions.chase(asking.last(walk).id())).isFalse();
        assertThat(letters(walk)).hasSize(1);
    }

    private List<ExtensionState> states(Walk walk) {
        return extending.of(walk).stream().map(ExtensionCard::state).toList();
    }

    private static String tooLong(Walk walk) {
        return "Byla " + walk.number() + ": atsakymo į klausimą laukiama per ilgai";
    }

    private List<String> told(String login) {
        return beans.getBean(Mailbox.class).of(login + "@atsakas.demo").stream()
                .map(mail -> mail.subject())
                .toList();
    }

    private String name(String login) {
        return organisation.employee(new EmployeeId(login)).fullName();
    }

    private List<String> letters(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.BODY_LETTER)
                .map(document ->
                        Pdf.text(documents.open(walk.number(), document.id()).bytes()))
                .toList();
    }
}

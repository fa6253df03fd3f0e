package lt.atsakas.process.bodyquestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static lt.atsakas.process.bodyquestion.AskingBody.DAY;
import static lt.atsakas.process.bodyquestion.AskingBody.REGISTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.extension.ExtensionReason;
import lt.atsakas.inquiry.BodyQuestionDesk;
import lt.atsakas.inquiry.InquiryAlreadySettled;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a question to a body: the letter leaves with what was ticked, its day is watched, and the reply is taken down once. */
@AtsakasTest
class BodyQuestionPathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BodyQuestionDesk questions;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private AskingBody asking;

    @BeforeEach
    void take() {
        asking = new AskingBody(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theLetterLeavesWithTheDocumentsThatWereTickedAndNoWordOfTheComplaint() {
        Walk walk = Walk.begin(beans).examining();
        DocumentCard ticked = add(walk, "planas.txt");
        add(walk, "sutartis.txt");

        asking.planned(walk, DAY, Set.of(ticked.id()))
                .fire("serviceTask_askBody")
                .postmanComes();

        DeliveredMail mail = mailbox.last(asking.body().email());
        assertThat(mail.subject())
                .contains("Prašome pateikti informaciją", walk.number().value());
        assertThat(mail.attachments()).hasSize(2);
        assertThat(letters(walk))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .contains(AskingBody.QUESTION, "2026 m. gruodžio 14 d.", "planas.txt")
                        .contains(asking.last(walk).outgoingNumber())
                        .doesNotContain(
                                "sutartis.txt",
                                walk.facts().subject(),
                                walk.facts().client().name()));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(walk.task(REGISTER).getAssignee()).isEqualTo("handler");
    }

    @Test
    void aRegistrarTakesTheReplyDownAndTheHandlerHears() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        asking.replied(walk, "Leidimas neišduotas.", "registrar").postmanComes();

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(asking.last(walk).reply()).isEqualTo("Leidimas neišduotas.");
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("institucija atsakė"));
        assertThat(isOver(walk)).isTrue();
        assertThatThrownBy(() -> asking.replied(walk, "Dar kartą.", "handler"))
                .isInstanceOf(InquiryAlreadySettled.class);
    }

    @Test
    void theHandlerTakesItDownInTasklist() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        walk.complete(REGISTER, "handler", Map.of("reply", "Leidimas neišduotas."));

        assertThat(asking.last(walk).reply()).isEqualTo("Leidimas neišduotas.");
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void aBodyThatIsLateIsChasedAndTheSupervisorHears() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        assertThat(walk.due("event_bodyReplyOverdue")).isEqualTo("2026-12-14T15:00:00Z");

        walk.fire("event_bodyReplyOverdue").fire("serviceTask_chaseBody").postmanComes();

        assertThat(mailbox.last(asking.body().email()).subject()).startsWith("Primename: prašome pateikti");
        assertThat(letters(walk))
                .hasSize(2)
                .last()
                .asString()
                .contains(asking.last(walk).outgoingNumber());
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("institucija į klausimą neatsakė"));
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("unithead");
        asking.replied(walk, "Leidimas neišduotas.", "handler");
        assertThat(walk.steps()).as("the escalation ends by itself").containsExactly("userTask_examineComplaint");
    }

    @Test
    void aDayPastTheAnswersAsksToPutTheAnswerOffOrIsRefused() {
        Walk walk = Walk.begin(beans).examining();
        assertThat(questions.usualDay(walk.facts())).isEqualTo(DAY);
        assertThatThrownBy(() -> asking.planned(walk, "2027-01-08", Set.of())).isInstanceOf(RuleViolation.class);

        asking.asked(walk, "2026-12-28");

        assertThat(beans.getBean(ExtensionDesk.class).waiting(walk.number()))
                .hasValueSatisfying(asked -> assertThat(asked.reason()).isEqualTo(ExtensionReason.OTHER_BODY));
    }

    @Test
    void aQuestionThatIsTakenBackIsAwaitedNoMoreWhetherItsLetterHasLeftOrNot() {
        Walk walk =
                asking.takenBack(asking.asked(Walk.begin(beans).examining())).fire("serviceTask_tellBodyNeedless");
        assertThat(isOver(walk)).isTrue();

        asking.takenBack(asking.planned(walk, DAY, Set.of())).fire("serviceTask_askBody");

        assertThat(isOver(walk)).isTrue();
        assertThat(letters(walk)).hasSize(1);
    }

    @Test
    void withTheHandlerTheTaskGoesOn() {
        Walk walk = asking.asked(Walk.begin(beans).examining());

        walk.complete("userTask_examineComplaint", "handler", Map.of());
        asking.asked(walk);

        assertThat(walk.steps()).contains("userTask_draftAnswer", REGISTER);
    }

    @Test
    void theRegistrarsHearOfALetterThatCouldNotBeSent() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        String occasion = BodyQuestionDesk.OCCASION + asking.last(walk).id();

        walk.happens(new LetterStuck(walk.number(), occasion)).postmanComes();

        assertThat(subjects("registrar", walk)).anyMatch(subject -> subject.contains("klausimo institucijai"));
    }

    private DocumentCard add(Walk walk, String name) {
        return documents.add(walk.number(), DocumentKind.ATTACHMENT, name, name.getBytes(UTF_8), Actor.client());
    }

    private List<String> letters(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.BODY_LETTER)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .map(Pdf::text)
                .toList();
    }

    private boolean isOver(Walk walk) {
        return beans.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processDefinitionKey("body-question")
                        .processInstanceBusinessKey(walk.number().value())
                        .count()
                == 0;
    }

    private List<String> subjects(String login, Walk walk) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(walk.number().value()))
                .toList();
    }
}

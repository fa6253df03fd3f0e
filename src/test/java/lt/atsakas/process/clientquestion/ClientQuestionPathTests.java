package lt.atsakas.process.clientquestion;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.inquiry.ClientAlreadyAsked;
import lt.atsakas.inquiry.ClientQuestionDesk;
import lt.atsakas.inquiry.InquiryDayUnfit;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryState;
import lt.atsakas.inquiry.NotYoursToInquire;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a question to the client: the letter leaves, the case goes on with its terms, and the reply comes or is chased. */
@AtsakasTest
class ClientQuestionPathTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ClientQuestionDesk questions;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private AskingClient asking;

    @BeforeEach
    void take() {
        asking = new AskingClient(beans);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theLetterLeavesAndNoTermOfTheCaseMoves() {
        Walk walk = asking.asked(Walk.begin(beans).examining()).postmanComes();

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.EXAMINING);
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED);
        DeliveredMail mail = mailbox.last(walk.facts().client().email());
        assertThat(mail.subject()).startsWith("Klausimas dėl Jūsų kreipimosi");
        assertThat(mail.attachments()).hasSize(1);
        assertThat(letter(walk))
                .contains(
                        AskingClient.QUESTION,
                        "2026 m. lapkričio 30 d.",
                        asking.last(walk).outgoingNumber());
        walk.complete("userTask_examineComplaint", "handler", Map.of());
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void whatTheClientWritesIsTheReplyWithItsFiles() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        DocumentCard photo = documents.add(
                walk.number(), DocumentKind.ATTACHMENT, "nuotrauka.txt", "Vožtuvas".getBytes(UTF_8), Actor.client());

        walk.happens(new ClientWrote(
                        walk.number(), Actor.client(), "", List.of(photo.id().value())))
                .postmanComes();

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.ANSWERED);
        assertThat(beans.getBean(InquiryDesk.class).papersOf(asking.last(walk), true))
                .extracting(DocumentCard::fileName)
                .containsExactly("nuotrauka.txt");
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("klientas atsakė į klausimą"));
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void aMailThatComesBeforeTheLetterHasLeftIsNoReply() {
        Walk walk = asking.planned(Walk.begin(beans).examining(), AskingClient.DAY);

        walk.happens(new ClientWrote(walk.number()));

        assertThat(asking.last(walk).isOpen()).isTrue();
        assertThat(questions.awaited(walk.number())).isEmpty();
    }

    @Test
    void whoDoesNotReplyIsChasedInTheMorningAfterAndMayStillReply() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        assertThat(walk.due("event_clientReplyOverdue")).isEqualTo("2026-12-01T06:00:00Z");

        walk.fire("event_clientReplyOverdue").fire("serviceTask_chaseClient").postmanComes();

        DeliveredMail chaser = mailbox.last(walk.facts().client().email());
        assertThat(chaser.subject()).startsWith("Primename: laukiame Jūsų");
        assertThat(chaser.text()).contains("iki 2026 m. lapkričio 30 d. Atsakymo dar negavome");
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("klientas į klausimą neatsakė"));
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThat(questions.awaited(walk.number())).isPresent();
        walk.happens(new ClientWrote(walk.number(), Actor.client(), "Spalio 3 d.", List.of()));
        assertThat(asking.last(walk).reply()).isEqualTo("Spalio 3 d.");
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void whoHasNoMailboxIsChasedOnPaperAndTheHandlerHears() {
        Complaints complaints = beans.getBean(Complaints.class);
        Walk walk = asking.asked(Walk.of(beans, complaints.file(complaints.submissionOf(null, ReplyBy.POST)))
                .examining());

        walk.fire("event_clientReplyOverdue").fire("serviceTask_chaseClient").postmanComes();

        assertThat(beans.getBean(Journal.class).of(walk.number()))
                .extracting(JournalEntry::kind)
                .contains(JournalKind.QUESTION_SENT, JournalKind.QUESTION_CHASED);
        assertThat(subjects("handler", walk)).anyMatch(subject -> subject.contains("klientas į klausimą neatsakė"));
        assertThat(questions.chase(asking.last(asking.takenBack(walk)).id())).isFalse();
    }

    @Test
    void aQuestionThatIsTakenBackIsAwaitedNoMoreAndAnotherMayFollow() {
        Walk walk = asking.takenBack(asking.asked(Walk.begin(beans).examining()));

        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(isOver(walk)).isTrue();
        assertThat(asking.last(asking.asked(walk)).isOpen()).isTrue();
    }

    @Test
    void aQuestionThatIsTakenBackBeforeItsLetterHasLeftIsNotSent() {
        Walk walk = asking.takenBack(asking.planned(Walk.begin(beans).examining(), AskingClient.DAY));

        walk.fire("serviceTask_askClient");

        assertThat(isOver(walk)).isTrue();
        assertThat(asking.last(walk).outgoingNumber()).isNull();
        assertThat(documents.of(walk.number())).noneMatch(one -> one.kind() == DocumentKind.OFFICIAL_LETTER);
    }

    @Test
    void withTheCaseItsQuestionEnds() {
        Walk walk = asking.asked(Walk.begin(beans).approving())
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer")
                .postmanComes()
                .fire("serviceTask_closeCase");

        assertThat(walk.facts().isClosed()).isTrue();
        assertThat(asking.last(walk).state()).isEqualTo(InquiryState.WITHDRAWN);
        assertThat(isOver(walk)).isTrue();
    }

    @Test
    void oneQuestionAtATimeForADayBeforeTheAnswersAndByTheHandlerAlone() {
        Walk walk = Walk.begin(beans).examining();
        assertThat(questions.usualDay(walk.facts())).isEqualTo(AskingClient.DAY);
        assertThatThrownBy(() -> asking.planned(walk, "2026-11-23")).hasMessage("inquiry.day.notAhead");
        assertThatThrownBy(() -> asking.planned(walk, "2026-12-22"))
                .isInstanceOf(InquiryDayUnfit.class)
                .hasMessage("inquiry.day.afterAnswer");

        asking.planned(walk, "2026-12-21");

        assertThatThrownBy(() -> asking.planned(walk, AskingClient.DAY)).isInstanceOf(ClientAlreadyAsked.class);
        Walk undeclared = Walk.begin(beans).assigned();
        assertThatThrownBy(() -> asking.planned(undeclared, AskingClient.DAY)).isInstanceOf(NotYoursToInquire.class);
    }

    @Test
    void theRegistrarsHearOfALetterThatCouldNotBeSent() {
        Walk walk = asking.asked(Walk.begin(beans).examining());
        String occasion = ClientQuestionDesk.OCCASION + asking.last(walk).id();

        walk.happens(new LetterStuck(walk.number(), occasion)).postmanComes();

        assertThat(subjects("registrar", walk)).anyMatch(subject -> subject.contains("nepavyko išsiųsti klausimo"));
    }

    private String letter(Walk walk) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .map(Pdf::text)
                .findFirst()
                .orElseThrow();
    }

    private List<Reason> reasons(Walk walk) {
        return beans.getBean(DeadlineDesk.class).ledger(walk.number()).stream()
                .map(LedgerEntry::reason)
                .toList();
    }

    private boolean isOver(Walk walk) {
        return beans.getBean(RuntimeService.class)
                        .createProcessInstanceQuery()
                        .processDefinitionKey("client-question")
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

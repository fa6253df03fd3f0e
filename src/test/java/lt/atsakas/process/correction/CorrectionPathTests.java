package lt.atsakas.process.correction;

import static lt.atsakas.process.correction.Correcting.APPROVE;
import static lt.atsakas.process.correction.Correcting.APPROVED;
import static lt.atsakas.process.correction.Correcting.ISSUE;
import static lt.atsakas.process.correction.Correcting.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseState;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.sequel.Answered;
import lt.atsakas.sequel.CorrectedText;
import lt.atsakas.sequel.CorrectionCard;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.CorrectionState;
import lt.atsakas.sequel.CorrectionUnderWay;
import lt.atsakas.sequel.NotYoursToCorrect;
import lt.atsakas.sequel.NothingCorrected;
import lt.atsakas.sequel.SubstanceChanged;
import lt.atsakas.sequel.SubstanceNotConfirmed;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a correction beside its closed case: who writes and who approves, by when, what may change and what leaves. */
@AtsakasTest
class CorrectionPathTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CorrectionDesk desk;

    @Autowired
    private AnswerDesk answers;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @Test
    void theHandlersCorrectionComesBeforeTheSupervisorWithADayLeftToDeliver() {
        Walk walk = Correcting.proposed(Answered.by(beans)).postmanComes();

        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(APPROVE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-25T15:00:00Z"));
        assertThat(walk.due("event_correctionNear")).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
        assertThat(subjects(walk, "unithead")).contains("patvirtinkite rašymo klaidos taisymą");
    }

    @Test
    void theCorrectedAnswerLeavesByTheRoadOfTheAnswerAndTheOldLetterStays() {
        Walk walk = Answered.by(beans);
        String client = walk.facts().client().email();
        DocumentCard old = letters(walk, DocumentKind.ANSWER_LETTER).get(0);

        Correcting.issued(walk).postmanComes();

        assertThat(card(walk).state()).isEqualTo(CorrectionState.ISSUED);
        assertThat(mailbox.last(client).subject()).contains("Ištaisytas atsakymas");
        assertThat(mailbox.last(client).attachments()).hasSize(1);
        assertThat(Pdf.text(documents
                        .open(
                                walk.number(),
                                letters(walk, DocumentKind.OFFICIAL_LETTER)
                                        .get(0)
                                        .id())
                        .bytes()))
                .contains("lapkričio 27 d.", "Skundą pripažįstame pagrįstu.", "Apskundimo tvarka", "el. p. handler@")
                .contains(answers.draftOf(walk.number()).issued().outgoingNumber())
                .contains(card(walk).outgoingNumber());
        assertThat(Pdf.text(documents.open(walk.number(), old.id()).bytes())).contains("lapkričio 26 d.");
        assertThat(answers.draftOf(walk.number()).text().reasons()).contains("lapkričio 26 d.");
        assertThat(desk.textOf(walk.number()).reasons()).contains("lapkričio 27 d.");
        assertThat(walk.facts().status().state()).isEqualTo(CaseState.ANSWERED);
        assertThat(walk.steps()).isEmpty();
        assertThat(new Traces(walk).lines(JournalKind.CORRECTION_ISSUED)).hasSize(1);
    }

    @Test
    void aSecondCorrectionStartsFromTheFirstAndWaitsUntilThatHasLeft() {
        Walk walk = Correcting.proposed(Answered.by(beans));
        assertThatThrownBy(() -> Correcting.proposed(walk, "unithead", "28")).isInstanceOf(CorrectionUnderWay.class);
        walk.complete(APPROVE, "unithead", APPROVED).fire(ISSUE).postmanComes();

        Correcting.proposed(walk, "handler", "28");

        assertThat(desk.of(walk.number())).hasSize(2);
        assertThat(desk.of(walk.number()).get(1).changes()).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("27");
            assertThat(change.after()).isEqualTo("28");
        });
    }

    @Test
    void whoDecidedTheAnswerMayCorrectItAndSomebodyAboveApproves() {
        Walk walk = Correcting.proposed(Answered.by(beans), "unithead", "27");

        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo("director");
        walk.complete(APPROVE, "director", APPROVED);
        assertThat(card(walk).decider()).hasToString("director");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler2", "otherhead", "registrar"})
    void othersCorrectNothing(String login) {
        Walk walk = Answered.by(beans);

        assertThatThrownBy(() -> Correcting.proposed(walk, login, "27")).isInstanceOf(NotYoursToCorrect.class);
    }

    @Test
    void anAnswerThatHasNotReachedTheClientIsNotCorrected() {
        Walk walk = Walk.begin(beans).issued();

        assertThatThrownBy(() -> Correcting.proposed(walk)).isInstanceOf(NotYoursToCorrect.class);
    }

    @Test
    void theSubstanceStays() {
        Walk walk = Answered.by(beans);
        CorrectedText right = Correcting.text("27");

        assertThatThrownBy(() -> desk.propose(walk.number(), with(right, Decision.REJECTED, null, null), HANDLER))
                .isInstanceOf(SubstanceChanged.class);
        assertThatThrownBy(() -> desk.propose(walk.number(), with(right, null, "CK 6.492 str.", null), HANDLER))
                .isInstanceOf(SubstanceChanged.class);
        assertThatThrownBy(() -> desk.propose(walk.number(), with(right, null, null, AppealKind.CIVIL), HANDLER))
                .isInstanceOf(SubstanceChanged.class);
        CorrectedText another =
                new CorrectedText("Viskas", right.findings(), "visai kiti motyvai ".repeat(20), null, null, null);
        assertThatThrownBy(() -> desk.propose(walk.number(), another, HANDLER)).isInstanceOf(SubstanceChanged.class);
        assertThatThrownBy(() -> Correcting.proposed(walk, "handler", "26")).isInstanceOf(NothingCorrected.class);
        assertThat(desk.of(walk.number())).isEmpty();
    }

    @Test
    void whoApprovesSaysThatTheSubstanceIsUnchanged() {
        Walk walk = Correcting.proposed(Answered.by(beans));

        assertThatThrownBy(
                        () -> walk.complete(APPROVE, "unithead", Map.of("decision", "approve", "substance", "changed")))
                .isInstanceOf(SubstanceNotConfirmed.class);
        assertThat(card(walk).state()).isEqualTo(CorrectionState.PROPOSED);
    }

    @Test
    void aYesDoesNotBecomeANo() {
        Walk walk = Answered.by(beans);
        CorrectedText right = Correcting.text("27");
        CorrectedText turned = new CorrectedText(
                "Viskas", right.findings(), right.reasons().replace("pakeistas", "nepakeistas"), null, null, null);

        assertThatThrownBy(() -> desk.propose(walk.number(), turned, HANDLER)).isInstanceOf(SubstanceChanged.class);
    }

    @Test
    void aReturnedCorrectionSendsNothingAndItsWriterReadsWhy() {
        Walk walk = Correcting.proposed(Answered.by(beans))
                .complete(APPROVE, "unithead", RETURNED)
                .postmanComes();

        assertThat(card(walk).state()).isEqualTo(CorrectionState.RETURNED);
        assertThat(card(walk).comments()).isEqualTo("Patikrinkite datą.");
        assertThat(subjects(walk, "handler")).contains("rašymo klaidos taisymas grąžintas");
        assertThat(walk.hasJob(ISSUE)).isFalse();
        assertThat(letters(walk, DocumentKind.OFFICIAL_LETTER)).isEmpty();
    }

    @Test
    void nobodyDecidingIsRemindedAndThenEscalated() {
        Walk walk = Correcting.proposed(Answered.by(beans))
                .fire("event_correctionNear")
                .postmanComes();
        assertThat(subjects(walk, "unithead")).contains("šiandien reikia nuspręsti");

        walk.fire("event_correctionOverdue");

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
        walk.complete(APPROVE, "unithead", APPROVED);
        assertThat(walk.steps()).isEmpty();
    }

    private static CorrectedText with(CorrectedText text, Decision decision, String basis, AppealKind appeal) {
        return new CorrectedText(text.what(), text.findings(), text.reasons(), decision, basis, appeal);
    }

    private CorrectionCard card(Walk walk) {
        return desk.of(walk.number()).get(0);
    }

    private List<DocumentCard> letters(Walk walk, DocumentKind kind) {
        return documents.of(walk.number()).stream()
                .filter(document -> document.kind() == kind)
                .toList();
    }

    private String subjects(Walk walk, String login) {
        return mailbox.of(login + "@atsakas.demo").stream()
                .map(DeliveredMail::subject)
                .filter(subject -> subject.contains(walk.number().value()))
                .toList()
                .toString();
    }
}

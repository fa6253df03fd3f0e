package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.assignment.NotTheDecider;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class AnswerDeskTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final AnswerText TEXT = new AnswerText(
            Decision.UPHELD,
            "Bute buvo 15 laipsnių.\n\n- neveikė vožtuvas;\n- langas nesandarus.",
            "Lietuvos Respublikos civilinio kodekso 6.492 straipsnis.",
            "{{klientas}}, Jūsų skundas Nr. {{byla}} pagrįstas.",
            AppealKind.ADMINISTRATIVE);

    @Autowired
    private AnswerDesk desk;

    @Autowired
    private Postman postman;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private PaperPost paperPost;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Journal journal;

    @Autowired
    private Complaints complaints;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private final String client = UUID.randomUUID() + "@pastas.lt";
    private CaseNumber number;

    @BeforeEach
    void giveACaseToItsHandler() {
        clock.reset();
        number = complaints.fileOf(client).caseNumber();
        registry.assignTo(number, HANDLER, Actor.system());
    }

    @Test
    void beginsWithAnEmptyAnswerThatLacksEverything() {
        AnswerDraft draft = desk.draftOf(number);

        assertThat(draft.version()).isZero();
        assertThat(draft.state()).isEqualTo(AnswerState.DRAFT);
        assertThat(draft.missing()).hasSize(5);
    }

    @Test
    void offersWordsToBeginWithThatStillLackTheFacts() {
        AnswerText start = desk.startingText(number, Decision.REJECTED);

        desk.save(number, start, HANDLER);

        assertThat(start.findings()).contains("\n\n").contains("{{nustatytos aplinkybės}}");
        assertThat(desk.missing(number)).extracting(MissingPart::part).containsOnly(MissingPart.Part.MERGE_FIELD);
    }

    @Test
    void isWrittenByTheHandlerAlone() {
        assertThatThrownBy(() -> desk.save(number, TEXT, HEAD)).isInstanceOf(OnlyTheHandlerWrites.class);
        assertThatThrownBy(() -> desk.submitForApproval(number, HEAD)).isInstanceOf(OnlyTheHandlerWrites.class);
    }

    @Test
    void keepsTheDecidersWordsWithTheAnswer() {
        submit();

        desk.returnForRework(number, "  Nurodykite temperatūros normą. ", HEAD);

        AnswerDraft draft = desk.draftOf(number);
        assertThat(draft.state()).isEqualTo(AnswerState.RETURNED);
        assertThat(draft.returns())
                .containsExactly(new AnswerReturn(HEAD, clock.instant(), "Nurodykite temperatūros normą."));
    }

    @Test
    void isDecidedByNobodyWhoCouldNotReadItOrDoesNotLead() {
        submit();

        for (String other : List.of("otherhead", "registrar", "admin", "handler", "handler2")) {
            EmployeeId decider = new EmployeeId(other);
            assertThatThrownBy(() -> desk.approve(number, decider)).isInstanceOf(NotTheDecider.class);
            assertThatThrownBy(() -> desk.returnForRework(number, "Pataisykite.", decider))
                    .isInstanceOf(NotTheDecider.class);
        }
        assertThat(desk.draftOf(number).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void cutsNothingFromWhatTheDeciderWrites() {
        submit();

        assertThatThrownBy(() -> desk.returnForRework(number, "ž".repeat(4001), HEAD))
                .isInstanceOfSatisfying(
                        CommentsTooLong.class,
                        refused -> assertThat(refused.arguments()).containsExactly(4000, 4001));
        assertThat(desk.draftOf(number).state()).isEqualTo(AnswerState.SUBMITTED);
    }

    @Test
    void asksForWordsWhenAnAnswerIsSentBack() {
        submit();

        assertThatThrownBy(() -> desk.returnForRework(number, " \n", HEAD)).isInstanceOf(CommentsMissing.class);
    }

    @Test
    void showsTheLetterBeforeItLeavesWithPlacesForNumberAndDate() {
        desk.save(number, TEXT, HANDLER);

        String printed = Pdf.text(desk.previewPdf(number));

        assertThat(printed)
                .contains("________ Nr. ________", "Ona Gražulienė, Jūsų skundas Nr. " + number + " pagrįstas.");
        assertThat(printed).contains("Skundą pripažįstame pagrįstu.", "per vieną mėnesį nuo jo įteikimo dienos");
    }

    @Test
    void leavesAsAMailWithThePdfThatIsKept() {
        postman.round();
        approve();
        IssuedAnswer issued = desk.issue(number, Set.of());
        postman.round();

        DeliveredMail mail = mailbox.last(client);
        DocumentCard kept = documents.of(number).get(0);
        byte[] pdf = documents.open(number, kept.id()).bytes();
        assertThat(mail.subject()).isEqualTo("Atsakymas į Jūsų skundą Nr. " + number);
        assertThat(mail.header("Auto-Submitted")).isNull();
        assertThat(mail.attachments()).hasSize(1);
        assertThat(kept.kind()).isEqualTo(DocumentKind.ANSWER_LETTER);
        assertThat(kept.fileName())
                .isEqualTo("Atsakymas-" + issued.outgoingNumber().replace('/', '-') + ".pdf");
        assertThat(Pdf.text(pdf))
                .contains("2026-11-23 Nr. " + issued.outgoingNumber(), "Į 2026-11-23 Nr. " + number)
                .contains("Ona Gražulienė, Jūsų skundas", "neveikė vožtuvas", "6.492 straipsnis");
        assertThat(kinds()).contains(JournalKind.ANSWER_ISSUED, JournalKind.DELIVERED);
    }

    @Test
    void isIssuedOnceHoweverOftenItIsAskedTo() {
        approve();

        IssuedAnswer first = desk.issue(number, Set.of());
        IssuedAnswer second = desk.issue(number, Set.of());
        postman.round();

        assertThat(second).isEqualTo(first);
        assertThat(mailbox.of(client)).hasSize(2);
    }

    @Test
    void isNotIssuedBeforeItIsApproved() {
        submit();

        assertThatThrownBy(() -> desk.issue(number, Set.of())).isInstanceOf(AnswerNotApproved.class);
    }

    @Test
    void waitsOnPaperForAClientWhoWantsNoMail() {
        approve();
        desk.issue(number, Set.of());
        postOffice.sendOnPaper(number, PostOffice.ANSWER);
        postman.round();
        LetterCard letter = answerLetter();

        byte[] printed = paperPost.printout(number, letter.id());
        Handing today = new Handing(Handing.Way.GIVEN, Vilnius.dayOf(clock.instant()));
        paperPost.confirmHandedOver(number, letter.id(), today, Actor.employee(HANDLER));

        assertThat(letter.state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(Pdf.text(printed)).contains("DĖL SKUNDO NAGRINĖJIMO");
        assertThat(answerLetter().state()).isEqualTo(LetterState.SENT);
        assertThat(documents.of(number)).hasSize(1);
    }

    private void submit() {
        desk.save(number, TEXT, HANDLER);
        desk.submitForApproval(number, HANDLER);
    }

    private void approve() {
        submit();
        desk.approve(number, HEAD);
    }

    private LetterCard answerLetter() {
        return postOffice.lettersOf(number).stream()
                .filter(letter -> letter.occasion().equals(PostOffice.ANSWER))
                .findFirst()
                .orElseThrow();
    }

    private List<JournalKind> kinds() {
        return journal.of(number).stream().map(JournalEntry::kind).toList();
    }
}

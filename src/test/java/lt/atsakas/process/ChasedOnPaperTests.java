package lt.atsakas.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.correspondence.Handing;
import lt.atsakas.correspondence.LetterCard;
import lt.atsakas.correspondence.LetterChannel;
import lt.atsakas.correspondence.LetterState;
import lt.atsakas.correspondence.PaperPost;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.admission.Doubting;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Clients without a mailbox who say nothing are written to once more on paper, from the registrars' desk, unless they reply first. */
@AtsakasTest
class ChasedOnPaperTests {

    @Autowired
    private ApplicationContext beans;

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
    void aQuestionThatWasNotAnsweredIsChasedFromTheDesk() {
        Walk walk = chased();

        assertThat(letter(walk, "reminder-question-").state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(letter(walk, "reminder-question-").channel()).isEqualTo(LetterChannel.PRINT);
        assertThat(letter(walk, "reminder-question-").handOverBy()).isNotNull();
        assertThat(printed(walk, "reminder-question-"))
                .contains("uždavėme Jums klausimą ir prašėme atsakyti iki 2026 m. lapkričio 30 d.", "rašykite paštu,")
                .doesNotContain("atsakydami į šį laišką");
        assertThat(kinds(walk)).contains(JournalKind.QUESTION_CHASED);
        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail ->
                        mail.subject().equals("Byla " + walk.number() + ": reikia atspausdinti ir įteikti laišką"));
    }

    @Test
    void aClientWhoRepliesFirstIsNotChasedAnyMore() {
        Walk walk = chased();

        walk.happens(new ClientWrote(walk.number()));

        assertThat(letter(walk, "reminder-question-").state()).isEqualTo(LetterState.CALLED_BACK);
    }

    @Test
    void aQuestionThatIsTakenBackIsNotChasedAnyMore() {
        Walk walk = asking.takenBack(chased());

        assertThat(letter(walk, "reminder-question-").state()).isEqualTo(LetterState.CALLED_BACK);
    }

    @Test
    void whoIsToCureAComplaintIsRemindedFromTheDeskUntilTheyHave() {
        Walk walk = handedOver(Doubting.askedToCure(withoutMailbox(), "15"), Handing.Way.GIVEN, "2026-11-23")
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .postmanComes();

        assertThat(letter(walk, "reminder-official-deficiencies-").state()).isEqualTo(LetterState.WAITING_FOR_HAND);
        assertThat(printed(walk, "reminder-official-deficiencies-"))
                .contains(
                        "trūkumus prašėme pašalinti iki 2026 m. gruodžio 22 d.",
                        "galite atsiųsti paštu arba pristatyti")
                .doesNotContain("atsakydami į šį laišką");
        assertThat(kinds(walk)).contains(JournalKind.DEFICIENCIES_REMINDED);
        walk.happens(new ClientWrote(walk.number()));
        assertThat(letter(walk, "reminder-official-deficiencies-").state()).isEqualTo(LetterState.CALLED_BACK);
    }

    @Test
    void onPaperTheReminderLeavesSoEarlyThatItIsThereBeforeTheLastDay() {
        Walk walk = handedOver(Doubting.askedToCure(withoutMailbox(), "15"), Handing.Way.GIVEN, "2026-11-23");

        assertThat(walk.due("event_cureReminderDue")).isEqualTo("2026-12-11T06:00:00Z");
    }

    @Test
    void whoeverCouldNotBeRemindedInTimeOnPaperIsNotReminded() {
        Walk walk = handedOver(Doubting.askedToCure(withoutMailbox(), "5"), Handing.Way.POSTED, "2026-12-04")
                .fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .postmanComes();

        assertThat(beans.getBean(PostOffice.class).lettersOf(walk.number()))
                .noneMatch(letter -> letter.occasion().startsWith("reminder-"));
        assertThat(kinds(walk)).doesNotContain(JournalKind.DEFICIENCIES_REMINDED);
        assertThat(walk.due("event_cureTermPassed")).isEqualTo("2026-12-16T22:00:00Z");
    }

    private Walk chased() {
        return asking.asked(withoutMailbox().examining())
                .fire("event_clientReplyOverdue")
                .fire("serviceTask_chaseClient")
                .postmanComes();
    }

    private Walk withoutMailbox() {
        Complaints complaints = beans.getBean(Complaints.class);
        return Walk.of(beans, complaints.file(complaints.submissionOf(null, ReplyBy.POST)));
    }

    /** Without it nobody is reminded of what the notice asks for. */
    private Walk handedOver(Walk walk, Handing.Way way, String day) {
        walk.postmanComes();
        clock.set(day + "T10:00:00+02:00");
        beans.getBean(PaperPost.class)
                .confirmHandedOver(
                        walk.number(),
                        letter(walk, "official-deficiencies-").id(),
                        new Handing(way, LocalDate.parse(day)),
                        Actor.employee(new EmployeeId("registrar")));
        return walk;
    }

    private LetterCard letter(Walk walk, String occasion) {
        return beans.getBean(PostOffice.class).lettersOf(walk.number()).stream()
                .filter(letter -> letter.occasion().startsWith(occasion))
                .findFirst()
                .orElseThrow();
    }

    private String printed(Walk walk, String occasion) {
        return Pdf.text(beans.getBean(PaperPost.class)
                .printout(walk.number(), letter(walk, occasion).id()));
    }

    private List<JournalKind> kinds(Walk walk) {
        return beans.getBean(Journal.class).of(walk.number()).stream()
                .map(JournalEntry::kind)
                .toList();
    }
}

package lt.atsakas.process.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.DeficiencyState;
import lt.atsakas.admission.NothingAwaited;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.Pdf;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Outcome;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The client is asked to cure a complaint of 2026-11-23 within five working days, the last of them 2026-11-30; the clock stands still. */
@AtsakasTest
class DeficienciesPathTests {

    private static final String DECIDE = "userTask_decideAdmissibility";
    private static final String NOT_CURED = "serviceTask_tellNotCured";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Test
    void oneLetterListsEverythingAndTheClockStops() {
        Walk walk = asked();

        assertThat(walk.complaint()).isWaitingAt("gateway_isCured");
        assertThat(walk.steps()).isEmpty();
        assertThat(walk.facts().status()).isEqualTo(ClientStatus.WAITING_FOR_CLIENT);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED);
        byte[] letter = documents.of(walk.number()).stream()
                .filter(document -> document.kind() == DocumentKind.OFFICIAL_LETTER)
                .map(document -> documents.open(walk.number(), document.id()).bytes())
                .findFirst()
                .orElseThrow();
        assertThat(Pdf.text(letter))
                .contains("skundas nepasirašytas", "nenurodytas buto numeris", "2026 m. lapkričio 30 d.")
                .contains("12 straipsnio 3 dalis");
    }

    @Test
    void everyTimerOfTheTermMovesWithTheClock() {
        Walk walk = Walk.begin(beans);
        Instant near = walk.due("event_deadlineNear");
        Instant passed = walk.due("event_deadlinePassed");
        Instant reminder = walk.due("event_reminderDue");

        Doubting.askedToCure(walk, "5");

        assertThat(walk.due("event_deadlineNear")).isAfter(near).isEqualTo(deadlines.answerDeadlineNear(walk.number()));
        assertThat(walk.due("event_deadlinePassed"))
                .isAfter(passed)
                .isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(walk.due("event_reminderDue")).isAfter(reminder);
    }

    @Test
    void aReplyByMailEndsTheWaitAndOnlyTheDaysWaitedAreAdded() {
        Walk walk = asked();
        clock.set("2026-11-25T14:00:00+02:00");

        walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-23");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED);
        assertThat(last(walk).previousDue()).isEqualTo("2026-12-30");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(deficiencies.latest(walk.number()).orElseThrow().state()).isEqualTo(DeficiencyState.CURED);
        assertThat(deadlines.face(walk.number()).explanation()).anyMatch(line -> line.contains("2 darbo dienos"));
    }

    @Test
    void stepsOfTheHouseAreLaterByTheDaysWaited() {
        Walk walk = asked();
        clock.set("2026-11-30T10:00:00+02:00");
        walk.happens(new ClientWrote(walk.number()))
                .fire("serviceTask_tellCured")
                .complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"))
                .complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));

        assertThat(walk.task("userTask_examineComplaint").getDueDate())
                .isEqualTo(Instant.parse("2026-12-10T15:00:00Z"));
    }

    @Test
    void whoTakesThePapersAtTheDeskEndsTheWaitOnce() {
        Walk walk = asked();
        Actor registrar = Actor.employee(new EmployeeId("registrar"));

        deficiencies.cure(walk.number(), "Atnešė pasirašytą skundą", registrar);

        walk.fire("serviceTask_tellCured");
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
        assertThatThrownBy(() -> deficiencies.cure(walk.number(), "", registrar))
                .isInstanceOf(NothingAwaited.class);
        walk.happens(new ClientWrote(walk.number()));
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED);
    }

    @Test
    void theRegistrarsHearOfALetterThatCouldNotBeSent() {
        Walk walk = asked();

        walk.happens(new LetterStuck(walk.number(), DeficiencyDesk.OCCASION + "1"))
                .postmanComes();

        assertThat(mailbox.of("registrar@atsakas.demo"))
                .anyMatch(mail -> mail.subject().contains(walk.number() + ": prašymas papildyti skundą nepasiekė"));
        assertThat(walk.complaint()).isWaitingAt("gateway_isCured");
    }

    @Test
    void aClientWhoDoesNotReplyIsRemindedAndThenPeopleDecide() {
        Walk walk = asked().postmanComes();
        assertThat(walk.due("event_cureReminderDue")).isEqualTo("2026-11-27T06:00:00Z");

        walk.fire("event_cureReminderDue").fire("serviceTask_remindToCure").postmanComes();

        assertThat(mailbox.last(walk.facts().client().email()).subject()).startsWith("Primename");
        assertThat(walk.due("event_cureTermPassed")).isEqualTo("2026-11-30T22:00:00Z");
        walk.fire("event_cureTermPassed").fire(NOT_CURED);
        assertThat(walk.steps()).containsExactly(DECIDE);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
        assertThat(last(walk).reason()).isEqualTo(Reason.RESUMED);
        walk.complete(DECIDE, "unithead", notCured())
                .complete("userTask_approveRefusal", "director", Map.of("decision", "approve"))
                .fire("serviceTask_issueRefusal")
                .postmanComes()
                .fire("serviceTask_closeUnexamined");
        assertThat(walk.facts().outcome()).isEqualTo(Outcome.LEFT_UNEXAMINED);
    }

    @Test
    void aComplaintMayBeExaminedAlthoughTheClientDidNotReply() {
        Walk walk = asked().fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .fire("event_cureTermPassed")
                .fire(NOT_CURED);

        walk.complete(DECIDE, "unithead", Map.of("decision", "examine"));

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void theClockStandsStillTwiceWhenTheFirstLetterDidNotReachTheClient() {
        Walk walk = asked().fire("event_cureReminderDue")
                .fire("serviceTask_remindToCure")
                .fire("event_cureTermPassed")
                .fire(NOT_CURED);
        clock.set("2026-12-01T10:00:00+02:00");

        walk.complete(
                        DECIDE,
                        "unithead",
                        Map.of("decision", "deficiencies", "deficiencies", "- parašas", "cureDays", "5"))
                .fire("serviceTask_askToCure");
        clock.set("2026-12-03T10:00:00+02:00");
        walk.happens(new ClientWrote(walk.number()));

        assertThat(reasons(walk))
                .containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED, Reason.PAUSED, Reason.RESUMED);
        assertThat(walk.facts().answerDue()).isEqualTo(LocalDate.parse("2027-01-04"));
    }

    @Test
    void aDayOffThatIsDeclaredMeanwhileIsCountedBesideTheDaysWaited() {
        Walk walk = Doubting.askedToCure(Walk.beginWhereDaysMayBeDeclared(beans), "5");
        LocalDate day = LocalDate.parse("2031-09-15");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-06");

        specialDays.declare(new SpecialDay(day, SpecialDay.Kind.DAY_OFF, "poilsis"));
        deadlines.followCalendar(walk.number());

        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-07");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        specialDays.withdraw(day);
    }

    private Walk asked() {
        return Doubting.askedToCure(Walk.begin(beans), "5");
    }

    private List<Reason> reasons(Walk walk) {
        return deadlines.ledger(walk.number()).stream().map(LedgerEntry::reason).toList();
    }

    private LedgerEntry last(Walk walk) {
        List<LedgerEntry> ledger = deadlines.ledger(walk.number());
        return ledger.get(ledger.size() - 1);
    }

    private static Map<String, String> notCured() {
        return Map.of("decision", "leave", "refusalGround", "notCured", "reasons", "Klientas trūkumų nepašalino.");
    }
}

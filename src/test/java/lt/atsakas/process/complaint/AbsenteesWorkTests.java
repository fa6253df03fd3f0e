package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Date;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody is away with a case in hand: whoever stands in goes on with it, and gives back what is not finished. */
@AtsakasTest
class AbsenteesWorkTests {

    private static final String DRAFT = CaseOfAbsent.DRAFT;
    private static final String ESCALATED = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseHold hold;

    @Autowired
    private AbsenceRounds rounds;

    @Autowired
    private TransactionTemplate transaction;

    private Staff staff;
    private String handler;
    private String deputy;

    @BeforeEach
    void hire() {
        staff = new Staff(beans);
        handler = staff.hire("unithead");
        deputy = staff.hire("otherhead");
    }

    @AfterEach
    void everybodyReturns() {
        staff.everythingIsAsBefore();
    }

    @Test
    void whatWaitsGoesToTheDeputyAtOnceAndComesBackUnfinished() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        Task before = walk.task(DRAFT);

        AbsenceCard absence = staff.away(handler, deputy);

        Task passed = walk.task(DRAFT);
        assertThat(passed.getAssignee()).isEqualTo(deputy);
        assertThat(passed.getOwner()).isEqualTo(handler);
        assertThat(passed.getDueDate()).as("the term is unchanged").isEqualTo(before.getDueDate());
        assertThat(walk.facts().handler()).as("the handler of record").isEqualTo(new EmployeeId(handler));

        staff.isBack(absence);

        assertThat(file.holder(DRAFT)).isEqualTo(handler);
        assertThat(file.owner(DRAFT)).isNull();
        assertThat(file.details(JournalKind.PASSED_TO_DEPUTY))
                .containsExactly(Map.of("task", "Parengti atsakymą", "recipient", deputy, "absent", handler));
        assertThat(file.details(JournalKind.PASSED_BACK))
                .containsExactly(Map.of("task", "Parengti atsakymą", "recipient", handler));
        assertThat(file.mailsTo(deputy))
                .containsExactly("Byla " + walk.number() + ": pavaduojate kolegą – Parengti atsakymą");
        assertThat(file.mailsTo(handler))
                .contains("Byla " + walk.number() + ": užduotis grįžo Jums – Parengti atsakymą");
    }

    @Test
    void theDeputyMaySeeTheCaseWhileStandingInAndOnlyThen() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        assertThat(file.isSeenBy(deputy)).isFalse();

        AbsenceCard absence = staff.away(handler, deputy);
        assertThat(file.isSeenBy(deputy)).isTrue();

        staff.isBack(absence);
        assertThat(file.isSeenBy(deputy)).isFalse();
    }

    @Test
    void newWorkArrivesAtTheDeputyWhoDoesItInTheHandlersPlace() {
        Walk walk = Walk.begin(beans).classified();
        CaseOfAbsent file = new CaseOfAbsent(beans, walk);
        staff.away(handler, deputy);

        walk.complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", deputy, Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", deputy, Map.of("note", "Apžiūrėta"));

        assertThat(file.holder(DRAFT)).isEqualTo(deputy);
        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId(handler));
        assertThat(file.details(JournalKind.EXAMINED))
                .containsExactly(Map.of("note", "Apžiūrėta", JournalEntry.IN_PLACE_OF, handler));
        assertThat(file.mailsTo(deputy)).isNotEmpty();
        assertThat(file.mailsTo(handler)).as("who is away is not written to").isEmpty();
    }

    @Test
    void anEscalationComesToTheSupervisorsDeputyAndBack() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk().fire("event_draftOverdue");
        assertThat(file.holder("userTask_handleEscalation")).isEqualTo("unithead");

        AbsenceCard absence = staff.away("unithead", "2026-11-23", "2027-03-01", deputy);
        assertThat(file.holder("userTask_handleEscalation")).isEqualTo(deputy);
        assertThat(file.owner("userTask_handleEscalation")).isEqualTo("unithead");
        assertThat(file.isSeenBy(deputy)).isTrue();

        staff.isBack(absence);
        assertThat(file.holder("userTask_handleEscalation")).isEqualTo("unithead");
        assertThat(file.isSeenBy(deputy)).isFalse();
    }

    @Test
    void whoComesToAnEscalationForTheAbsentHasAWholeDayAndNobodyStartsOver() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk().fire("event_draftOverdue");
        Task first = walk.task(ESCALATED);
        beans.getBean(MovableClock.class).set(first.getDueDate().toInstant().minusSeconds(600));

        AbsenceCard absence = staff.away("unithead", "2026-11-23", "2027-03-01", deputy);

        Task passed = walk.task(ESCALATED);
        assertThat(passed.getId()).as("the same turn").isEqualTo(first.getId());
        assertThat(passed.getDueDate()).isAfter(first.getDueDate()).isEqualTo(Date.from(walk.due("event_noReaction")));
        assertThat(passed.getDueDate().toInstant())
                .isEqualTo(beans.getBean(WorkingCalendar.class)
                        .plusWorkingDays(beans.getBean(MovableClock.class).instant(), 1));

        staff.isBack(absence);

        Task back = walk.task(ESCALATED);
        assertThat(back.getId()).isEqualTo(first.getId());
        assertThat(back.getDueDate()).as("nothing starts over").isEqualTo(passed.getDueDate());
        String cause = "Išspręsti eskalavimą: laiku neatlikta užduotis „Parengti atsakymą“";
        assertThat(file.mailsTo(deputy)).containsExactly("Byla " + walk.number() + ": pavaduojate kolegą – " + cause);
        assertThat(file.mailsTo("unithead"))
                .containsExactlyInAnyOrder(
                        "Byla " + walk.number() + ": laiku neatlikta užduotis „Parengti atsakymą“",
                        "Byla " + walk.number() + ": užduotis grįžo Jums – " + cause);
    }

    @Test
    void theAbsenceOfASilentDirectorAlarmsNobodyAnew() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk =
                file.walk().fire("event_draftOverdue").fire("event_noReaction").fire("event_noReaction");
        assertThat(file.mailsTo("admin")).hasSize(1);

        AbsenceCard absence = staff.away("director", "2026-11-23", "2027-03-01", "otherhead");
        assertThat(file.holder(ESCALATED)).isEqualTo("otherhead");
        staff.isBack(absence);

        assertThat(file.holder(ESCALATED)).isEqualTo("director");
        assertThat(walk.hasJob("event_noReaction")).as("no turn begins anew").isFalse();
        assertThat(walk.hasJob("event_lastReminderDue")).isTrue();
        assertThat(file.mailsTo("admin")).hasSize(1);
    }

    @Test
    void aCaseInOtherHandsFollowsInTheNextRoundAndItsStandInMayNotFinishWhatIsNotTheirs() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        AbsenceCard absence = staff.away(handler, deputy);
        file.confirm(deputy);
        walk.writtenBy(deputy);

        transaction.executeWithoutResult(holding -> {
            hold.take(walk.number());
            CompletableFuture.runAsync(() -> staff.isBack(absence)).join();
        });

        assertThat(file.holder(DRAFT)).isEqualTo(deputy);
        assertThatThrownBy(() -> walk.complete(DRAFT, deputy, Map.of()))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo("task.workReturned"));
        rounds.round();
        assertThat(file.holder(DRAFT)).isEqualTo(handler);
    }

    @Test
    void whatIsDoneAlreadyStaysTheirsAndNothingMovesTwice() {
        CaseOfAbsent file = CaseOfAbsent.drafting(beans, handler);
        Walk walk = file.walk();
        AbsenceCard absence = staff.away(handler, deputy);
        file.confirm(deputy);
        walk.writtenBy(deputy).complete(DRAFT, deputy, Map.of());
        staff.isBack(absence);

        assertThat(rounds.round()).isZero();
        assertThat(file.holder("userTask_approveAnswer")).isEqualTo("unithead");
        assertThat(file.entries(JournalKind.DRAFT_SUBMITTED)).singleElement().satisfies(entry -> {
            assertThat(entry.actor().employee()).isEqualTo(new EmployeeId(deputy));
            assertThat(entry.details()).containsEntry(JournalEntry.IN_PLACE_OF, handler);
        });
    }
}

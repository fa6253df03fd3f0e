package lt.atsakas.process.suspension;

import static lt.atsakas.process.suspension.Suspending.RESUME;
import static lt.atsakas.process.suspension.Suspending.REVIEW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.process.committeereview.Sitting;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The clock of a suspended case stands still in working days, each pause and resumption is an entry, and everything moves together. */
@AtsakasTest
class SuspendedClockTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private MovableClock clock;

    private Suspending suspending;

    @BeforeEach
    void meet() {
        suspending = new Suspending(beans);
    }

    @Test
    void theWorkingDaysOfTheSuspensionAreTakenOutOfTheTermAtOnce() {
        Walk walk = Walk.begin(beans).drafting();
        Instant draftBefore = walk.task("userTask_draftAnswer").getDueDate().toInstant();

        suspending.suspended(walk, "2026-12-11");

        assertThat(walk.facts().answerDue()).as("fourteen working days later").isEqualTo("2027-01-13");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2027-01-13T22:00:00Z"));
        assertThat(walk.due("event_guardDue")).isEqualTo(deadlines.guardOfTerm(walk.number()));
        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant()).isAfter(draftBefore);
        assertThat(walk.due("event_draftOverdue"))
                .isEqualTo(walk.task("userTask_draftAnswer").getDueDate().toInstant());
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.SUSPENDED);
        assertThat(last(walk).by().employee()).hasToString("unithead");
        assertThat(deadlines.face(walk.number()).explanation())
                .contains(
                        "Neskaičiuojamas laikas, kol nagrinėjimas buvo sustabdytas arba laukta kliento: 14 darbo dienų.");
    }

    @Test
    void aCommitteeNeedNotBeCalledBeforeTheClockRunsOn() {
        Walk walk = Sitting.founded(beans).asked(Walk.begin(beans).examining());

        suspending.suspended(walk, "2026-12-11");

        assertThat(walk.due("event_planningOverdue")).isEqualTo("2026-12-14T15:00:00Z");
        assertThat(walk.task("userTask_planSession").getDueDate().toInstant()).isEqualTo("2026-12-14T15:00:00Z");
    }

    @Test
    void resumedEarlierTheDaysNotUsedComeBack() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), "2026-12-11");
        clock.set("2026-12-02T10:00:00+02:00");

        walk.complete(REVIEW, "unithead", RESUME);

        assertThat(walk.facts().answerDue()).as("seven working days later").isEqualTo("2027-01-04");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2027-01-04T22:00:00Z"));
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.SUSPENDED, Reason.SUSPENSION_ENDED);
    }

    @Test
    void prolongedItTakesMoreDaysAndByDateNoMoreThanThose() {
        Walk walk = suspending.suspended(Walk.begin(beans).drafting(), "2026-12-11");
        clock.set("2026-12-09T10:00:00+02:00");

        walk.complete(REVIEW, "unithead", Suspending.prolong("2026-12-18")).fire("serviceTask_tellProlonged");
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-20");

        walk.fire("event_suspensionOver");
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-20");
        assertThat(reasons(walk))
                .containsExactly(Reason.RECEIVED, Reason.SUSPENDED, Reason.SUSPENDED, Reason.SUSPENSION_ENDED);
    }

    @Test
    void aTermThatWouldHaveEndedDuringTheSuspensionEndsAfterIt() {
        Walk walk = Walk.begin(beans).drafting();
        clock.set("2026-12-18T10:00:00+02:00");

        suspending.suspended(walk, "2027-01-15");

        assertThat(walk.facts().answerDue()).as("its one day left").isEqualTo("2027-01-18");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2027-01-18T22:00:00Z"));
        clock.set("2026-12-22T10:00:00+02:00");
        assertThat(deadlines.face(walk.number()).words()).doesNotContain("vėluoja");
        walk.complete(REVIEW, "unithead", RESUME);
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-23");
    }

    @Test
    void aDayOffDeclaredWithinASuspensionIsCountedOnce() {
        Walk walk = suspending.suspended(Walk.beginWhereDaysMayBeDeclared(beans).drafting(), "2031-09-12");
        LocalDate dayOff = LocalDate.parse("2031-09-10");
        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-10");

        specialDays.declare(new SpecialDay(dayOff, SpecialDay.Kind.DAY_OFF, "poilsis"));
        deadlines.followCalendar(walk.number());
        assertThat(walk.facts().answerDue())
                .as("one day less of the suspension, one more of the term")
                .isEqualTo("2031-10-10");
        clock.set("2031-09-11T10:00:00+03:00");
        walk.complete(REVIEW, "unithead", RESUME);

        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-09");
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        specialDays.withdraw(dayOff);
    }

    @Test
    void anExtendedAnswerIsPutOffByTheSuspensionToo() {
        Walk walk = new Extending(beans).granted(Walk.begin(beans).drafting());
        assertThat(walk.facts().answerDue()).isEqualTo("2027-01-07");

        suspending.suspended(walk, "2026-12-11");

        assertThat(walk.facts().answerDue()).as("fourteen working days later").isEqualTo("2027-01-27");
    }

    @Test
    void workDoneMeanwhileIsNotUndone() {
        Walk walk = suspending.suspended(Walk.begin(beans).examining(), "2026-12-11");

        walk.complete("userTask_examineComplaint", "handler", Map.of());

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", REVIEW);
        walk.complete(REVIEW, "unithead", RESUME).fire("serviceTask_tellResumed");
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    private List<Reason> reasons(Walk walk) {
        return deadlines.ledger(walk.number()).stream().map(LedgerEntry::reason).toList();
    }

    private LedgerEntry last(Walk walk) {
        List<LedgerEntry> ledger = deadlines.ledger(walk.number());
        return ledger.get(ledger.size() - 1);
    }
}

package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.process.Walk;
import lt.atsakas.shared.Vilnius;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@AtsakasTest
class MovedTermTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MovableClock clock;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private DeadlineDesk deadlines;

    @Test
    void everyTimerAndTaskMovesWithTheTerm() {
        Walk walk = Walk.begin(beans).drafting();

        walk.termMovesTo(LocalDate.parse("2026-11-27"));

        assertThat(walk.due("event_deadlineNear")).isEqualTo(Instant.parse("2026-11-25T06:00:00Z"));
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(Instant.parse("2026-11-27T22:00:00Z"));
        assertThat(walk.due("event_draftOverdue")).isEqualTo(Instant.parse("2026-11-27T13:45:00Z"));
        assertThat(walk.task("userTask_draftAnswer").getDueDate()).isEqualTo("2026-11-27T15:45:00.000+02:00");
    }

    @Test
    void aStepThatWaitsIsCountedFromWhenTheCaseCameToIt() {
        Walk walk = Walk.begin(beans).drafting();
        Instant before = walk.due("event_draftOverdue");
        clock.set("2026-12-14T10:00:00+02:00");

        walk.termMovesTo(LocalDate.parse("2027-01-07"));

        assertThat(walk.due("event_draftOverdue")).isEqualTo(before);
        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant()).isEqualTo(before);
    }

    @Test
    void theTermOfDeliveryIsCountedFromTheDecision() {
        Walk walk = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        clock.set("2026-11-25T10:00:00+02:00");

        walk.fire("serviceTask_issueAnswer");
        assertThat(walk.due("event_deliveryTermPassed")).isEqualTo(Instant.parse("2026-11-26T15:00:00Z"));

        walk.termMovesTo(LocalDate.parse("2027-01-07"));
        assertThat(walk.due("event_deliveryTermPassed")).isEqualTo(Instant.parse("2026-11-26T15:00:00Z"));
    }

    @Test
    void anAnswerSentAgainAfterItsTermIsLookedAfterWithinADay() {
        Walk walk = Walk.begin(beans).issued().fire("event_deliveryTermPassed");
        clock.set("2026-11-27T10:00:00+02:00");

        walk.complete("userTask_resolveDelivery", "handler", Map.of("decision", "resend"))
                .fire("serviceTask_resendAnswer");

        assertThat(walk.due("event_deliveryTermPassed")).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
    }

    @Test
    void escalationsFollowTheCalendarThoughTheAnswersDayStays() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).drafting().fire("event_deadlinePassed");
        Instant before = walk.due("event_noReaction");
        LocalDate day = Vilnius.dayOf(before);

        dayOff(day, walk);

        assertThat(walk.facts().answerDue()).isEqualTo("2031-09-29");
        assertThat(walk.due("event_noReaction")).isBetween(startOf(day.plusDays(1)), startOf(day.plusDays(2)));
        assertThat(walk.task("userTask_handleEscalation").getDueDate().toInstant())
                .isEqualTo(walk.due("event_noReaction"));
        specialDays.withdraw(day);
    }

    @Test
    void aSupervisorsFollowUpFollowsTheCalendarToo() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).drafting().fire("event_deadlinePassed");
        walk.complete("userTask_handleEscalation", "unithead", Map.of("decision", "remind"));
        LocalDate day = Vilnius.dayOf(walk.due("event_followUpDue"));

        dayOff(day, walk);

        assertThat(walk.due("event_followUpDue")).isBetween(startOf(day.plusDays(1)), startOf(day.plusDays(2)));
        specialDays.withdraw(day);
    }

    @Test
    void theLastSupervisorsReminderFollowsTheCalendarToo() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).drafting().fire("event_deadlinePassed");
        walk.fire("event_noReaction").fire("event_noReaction");
        LocalDate day = Vilnius.dayOf(walk.due("event_lastReminderDue"));

        dayOff(day, walk);

        assertThat(walk.due("event_lastReminderDue")).isAfter(startOf(day.plusDays(1)));
        specialDays.withdraw(day);
    }

    @Test
    void aTermThatMovesAwayEndsTheWorryAboutIt() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");
        assertThat(walk.steps()).contains("userTask_handleEscalation");

        walk.termMovesTo(LocalDate.parse("2027-01-07"));

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
    }

    @Test
    void aMovedTermWarnsAnew() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear").fire("event_deadlinePassed");

        walk.termMovesTo(LocalDate.parse("2027-01-07"));
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");

        walk.fire("event_deadlineNearAgain").fire("event_deadlinePassedAgain");
        assertThat(walk.steps())
                .as("one task for one matter")
                .containsExactly("userTask_draftAnswer", "userTask_handleEscalation");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2027-01-07T22:00:00Z"));
    }

    @Test
    void afterTheLastReminderAMovedTermIsRemindedOfAgain() {
        Walk walk = Walk.begin(beans).drafting().fire("event_reminderDue");
        while (walk.due("event_nextReminderDue").isBefore(Instant.parse("2026-12-21T22:00:00Z"))) {
            walk.fire("event_nextReminderDue");
        }

        walk.termMovesTo(LocalDate.parse("2027-01-07"));
        assertThat(walk.due("event_nextReminderDue")).isAfter(clock.instant()).isBefore("2027-01-07T22:00:00Z");

        clock.set("2027-01-08T00:00:00+02:00");
        walk.fire("event_nextReminderDue");
        assertThat(walk.hasJob("event_nextReminderDue")).isFalse();
    }

    @Test
    void whatIsOverdueStaysSoUntilItIsDone() {
        Walk walk = Walk.begin(beans).drafting();
        Instant due = walk.due("event_draftOverdue");
        walk.fire("event_draftOverdue");

        walk.termMovesTo(LocalDate.parse("2027-01-07"));

        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant()).isEqualTo(due);
        assertThat(walk.steps()).contains("userTask_handleEscalation");
    }

    @Test
    void aReminderThatIsDueIsNotSkippedBecauseTheTermMoves() {
        Walk walk = Walk.begin(beans).drafting();
        Instant due = walk.due("event_reminderDue");
        clock.set(due.plusSeconds(1));

        walk.termMovesTo(LocalDate.parse("2026-12-22"));

        assertThat(walk.due("event_reminderDue")).isEqualTo(due);
    }

    @Test
    void anUrgentCaseIsRemindedOfEarlier() {
        Walk walk = Walk.begin(beans);

        walk.complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "heating", "urgency", "health"));

        assertThat(walk.due("event_reminderDue")).isEqualTo(Instant.parse("2026-11-30T06:00:00Z"));
        assertThat(walk.due("event_assignmentOverdue")).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
    }

    private void dayOff(LocalDate day, Walk walk) {
        specialDays.declare(new SpecialDay(day, SpecialDay.Kind.DAY_OFF, "poilsis"));
        deadlines.followCalendar(walk.number());
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Vilnius.ZONE).toInstant();
    }
}

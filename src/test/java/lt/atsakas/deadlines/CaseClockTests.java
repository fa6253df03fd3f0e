package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A case received on Monday 2026-11-23 and due on 2026-12-21. */
class CaseClockTests {

    private final CaseClock clock = new CaseClock(
            LithuanianCalendar.with(),
            LocalDate.of(2026, 11, 23),
            LocalDate.of(2026, 12, 21),
            FixedTerms.law(),
            FixedTerms.house());

    @ParameterizedTest
    @CsvSource({
        "CLASSIFY, 2026-11-24T17:00",
        "DECIDE_ADMISSIBILITY, 2026-11-25T17:00",
        "ASSIGN, 2026-11-26T17:00",
        "CONFIRM_IMPARTIALITY, 2026-11-27T15:45",
        "EXAMINE, 2026-12-07T17:00",
        "DRAFT, 2026-12-09T17:00",
        "APPROVE, 2026-12-15T17:00"
    })
    void aStepReachedEarlyIsDueAtTheEndOfItsHouseDay(Step step, LocalDateTime due) {
        Instant dueMoment = clock.taskDue(step, vilnius("2026-11-23T10:00"));

        assertThat(local(dueMoment)).isEqualTo(due);
    }

    @Test
    void aComplaintIsForwardedWithinFiveWorkingDaysAndChasedFromTheThird() {
        assertThat(local(clock.forwardingChased())).isEqualTo("2026-11-26T08:00");
        assertThat(local(clock.forwardingTerm())).isEqualTo("2026-11-30T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-25T17:00",
        "2026-11-25T10:00, 2026-11-26T08:00",
        "2026-11-26T10:00, 2026-11-26T17:00",
        "2026-11-27T19:00, 2026-11-30T17:00"
    })
    void aForwardingIsDecidedBeforeItIsChasedOrThatWorkingDay(String reached, LocalDateTime due) {
        assertThat(local(clock.forwardingDecisionDue(vilnius(reached)))).isEqualTo(due);
    }

    @Test
    void theHouseCannotGiveMoreTimeToAssignThanTheLaw() {
        assertThat(FixedTerms.house().assignDays())
                .isGreaterThan(FixedTerms.law().assignment().value());

        Instant due = clock.taskDue(Step.ASSIGN, vilnius("2026-11-23T10:00"));

        assertThat(local(due)).isEqualTo("2026-11-26T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-16T10:00, 2026-12-17T17:00",
        "2026-12-16T19:00, 2026-12-18T15:45",
        "2026-12-19T10:00, 2026-12-21T17:00",
        "2026-12-21T09:00, 2026-12-21T17:00",
        "2026-12-22T09:00, 2026-12-21T17:00"
    })
    void aStepReachedLateGetsAWholeWorkingDayButNonePastTheAnswersTerm(String reached, LocalDateTime due) {
        Instant dueMoment = clock.taskDue(Step.DRAFT, vilnius(reached));

        assertThat(local(dueMoment)).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "HANDLE_ESCALATION",
                "RESOLVE_DELIVERY",
                "DECIDE_RECUSAL",
                "DECIDE_WITHDRAWAL",
                "DECIDE_PROCEEDINGS",
                "PLAN_SESSION",
                "COMMITTEE_WORK"
            })
    void noStepIsDueAfterTheAnswer(Step step) {
        for (Instant reached = vilnius("2026-11-23T00:00");
                reached.isBefore(vilnius("2027-01-30T00:00"));
                reached = reached.plusSeconds(5000)) {
            assertThat(clock.taskDue(step, reached)).isBeforeOrEqualTo(clock.answerDeadlinePassed());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-17T10:00, 2026-12-18T15:45",
        "2026-12-22T00:00, 2026-12-22T17:00",
        "2026-12-23T16:30, 2026-12-28T17:00"
    })
    void aReactionIsDueAWorkingDayAfterItIsAskedForEvenPastTheTerm(String reached, LocalDateTime due) {
        Instant escalated = clock.taskDue(Step.HANDLE_ESCALATION, vilnius(reached));
        Instant undelivered = clock.taskDue(Step.RESOLVE_DELIVERY, vilnius(reached));
        Instant doubted = clock.taskDue(Step.DECIDE_RECUSAL, vilnius(reached));

        assertThat(local(escalated)).isEqualTo(due);
        assertThat(local(undelivered)).isEqualTo(due);
        assertThat(local(doubted)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-26T17:00",
        "2026-12-18T10:00, 2026-12-21T17:00",
        "2026-12-21T18:00, 2026-12-28T17:00",
        "2026-12-22T10:00, 2026-12-29T17:00"
    })
    void whatGoesOnElsewhereIsDecidedInThreeWorkingDaysButNotAfterATermThatStillRuns(
            String reached, LocalDateTime due) {
        Instant decided = clock.taskDue(Step.DECIDE_PROCEEDINGS, vilnius(reached));

        assertThat(local(decided)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 2026-11-27T08:00, 2026-11-30T17:00",
        "2026-12-19T10:00, 2026-12-28T08:00, 2026-12-29T17:00"
    })
    void aRefusedRecusalIsReportedWithinFiveWorkingDaysAndRemindedOfADayAhead(
            String refused, LocalDateTime reminder, LocalDateTime term) {
        assertThat(local(clock.recusalReportReminder(vilnius(refused)))).isEqualTo(reminder);
        assertThat(local(clock.recusalReportTerm(vilnius(refused)))).isEqualTo(term);
    }

    @Test
    void theSupervisorIsWarnedOnTheMorningWithTwoWorkingDaysLeft() {
        assertThat(local(clock.answerDeadlineNear())).isEqualTo("2026-12-17T08:00");
        assertThat(clock.daysLeft(clock.answerDeadlineNear())).isEqualTo(2);
    }

    @Test
    void theTermPassesAtMidnightAfterItsLastDay() {
        assertThat(local(clock.answerDeadlinePassed())).isEqualTo("2026-12-22T00:00");
    }

    @Test
    void remindersFollowOneAnotherUntilNoneIsLeft() {
        Instant first = clock.nextReminder(vilnius("2026-11-23T10:00")).orElseThrow();
        Instant second = clock.nextReminder(first).orElseThrow();
        Instant third = clock.nextReminder(second).orElseThrow();

        assertThat(local(first)).isEqualTo("2026-12-07T08:00");
        assertThat(local(second)).isEqualTo("2026-12-14T08:00");
        assertThat(local(third)).isEqualTo("2026-12-16T08:00");
        assertThat(clock.nextReminder(third)).isEmpty();
    }

    @Test
    void anAnswerIsDeliveredWithinThreeWorkingDaysOfItsDecision() {
        assertThat(local(clock.deliveryTerm(vilnius("2026-12-21T18:30")))).isEqualTo("2026-12-28T17:00");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T10:00, 20",
        "2026-12-18T23:59, 1",
        "2026-12-19T10:00, 1",
        "2026-12-21T23:59, 0",
        "2026-12-22T00:00, -1",
        "2026-12-27T10:00, -2"
    })
    void workingDaysLeftAreCountedFromTheDayInVilnius(String moment, int left) {
        assertThat(clock.daysLeft(vilnius(moment))).isEqualTo(left);
    }

    private static Instant vilnius(String local) {
        return LocalDateTime.parse(local).atZone(Vilnius.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant moment) {
        return ZonedDateTime.ofInstant(moment, Vilnius.ZONE).toLocalDateTime();
    }
}

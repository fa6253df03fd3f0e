package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionRoomTests {

    private static final FixedTerms TERMS = new FixedTerms();

    private final WorkingCalendar calendar = LithuanianCalendar.with();
    private final CaseClocks clocks = new CaseClocks(TERMS, TERMS, PausesOf.nobody(), calendar);
    private final CaseFacts complaint = CaseFactsOf.complaint().facts();
    private final ExtensionRoom room = clocks.extensionRoom(complaint, 0);

    @Test
    void onEveryDayOfFifteenYearsAnExtendedTermIsLaterThanTheOldOneAndWithinTheLaw() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() <= 2040; day = day.plusDays(1)) {
            CaseFacts facts = receivedOn(calendar.plusWorkingDays(day, 0));
            ExtensionRoom each = clocks.extensionRoom(facts, 0);
            LocalDate longest = calendar.plusWorkingDays(each.termEnds(), 10);

            assertThat(each.days()).hasSize(10).last().isEqualTo(longest);
            assertThat(each.days()).allSatisfy(chosen -> {
                AnswerTerm extended = clocks.answerTerm(facts, each.workingDays(chosen));
                assertThat(extended.due()).isEqualTo(chosen).isAfter(each.termEnds());
                assertThat(extended.trace()
                                .get(extended.trace().size() - 1)
                                .day()
                                .date())
                        .isEqualTo(chosen);
            });
        }
    }

    @Test
    void theLawVectorEndsThirtyWorkingDaysAfterReceipt() {
        assertThat(room.termEnds()).isEqualTo("2027-01-12");
        assertThat(room.latest()).isEqualTo("2027-01-26");
    }

    @Test
    void whateverIsAwaitedAfterTheTermTheDayThatSufficesIsAWorkingDayWithinTheLaw() {
        for (LocalDate day = LocalDate.of(2026, 1, 1); day.getYear() <= 2030; day = day.plusDays(1)) {
            ExtensionRoom each = clocks.extensionRoom(receivedOn(calendar.plusWorkingDays(day, 0)), 0);
            for (LocalDate awaited : each.days()) {
                if (awaited.equals(each.latest())) {
                    assertThat(each.enoughAfter(awaited)).isEmpty();
                } else {
                    assertThat(each.days()).contains(each.enoughAfter(awaited).orElseThrow());
                    assertThat(each.enoughAfter(awaited).orElseThrow()).isAfter(awaited);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-27, tooFar",
        "2027-01-12, notLater",
        "2027-01-11, notLater",
        "2027-01-16, notWorking",
        "2029-01-16, tooFar"
    })
    void aDayThatTheLawDoesNotAllowIsRefused(LocalDate day, String why) {
        assertThatThrownBy(() -> room.require(day, at("2026-12-28T10:00")))
                .isInstanceOf(ExtensionImpossible.class)
                .hasMessage("deadlines.extension." + why);
    }

    @Test
    void theTermLastsUntilMidnightAndIsNotExtendedAfterIt() {
        LocalDate day = LocalDate.parse("2027-01-20");

        room.require(day, at("2027-01-12T23:59:59"));

        assertThatThrownBy(() -> room.require(day, at("2027-01-13T00:00"))).hasMessage("deadlines.extension.afterTerm");
        assertThat(room.obstacleAt(at("2027-01-13T00:00"))).isPresent();
    }

    @Test
    void whatWasExtendedIsNotExtendedAgain() {
        ExtensionRoom extended = clocks.extensionRoom(complaint, 3);

        assertThat(extended.termEnds()).as("the term itself stays").isEqualTo("2027-01-12");
        assertThat(extended.obstacleAt(at("2026-12-28T10:00"))).isPresent();
        assertThatThrownBy(() -> extended.require(LocalDate.parse("2027-01-26"), at("2026-12-28T10:00")))
                .hasMessage("deadlines.extension.twice");
    }

    @Test
    void aDayOffWithinTheTermMovesTheExtendedDayByAsMuch() {
        WorkingCalendar withBridge = LithuanianCalendar.with(
                new SpecialDay(LocalDate.of(2026, 12, 31), SpecialDay.Kind.DAY_OFF, "Vyriausybės nutarimas"));

        AnswerTerm before = clocks.answerTerm(complaint, 10);
        AnswerTerm after = new CaseClocks(TERMS, TERMS, PausesOf.nobody(), withBridge).answerTerm(complaint, 10);

        assertThat(before.due()).isEqualTo("2027-01-26");
        assertThat(after.due()).isEqualTo("2027-01-27");
        assertThat(after.countedFrom()).isEqualTo("2027-01-13");
    }

    @Test
    void theHousesDaysForWorkShiftWithTheTermAndThatForAssigningDoesNot() {
        CaseClock usual = clock(LocalDate.parse("2027-01-12"));
        CaseClock extended = clock(LocalDate.parse("2027-01-19"));
        Instant received = at("2026-12-10T10:30");

        for (Step work : List.of(Step.EXAMINE, Step.DRAFT, Step.APPROVE)) {
            LocalDate planned = Vilnius.dayOf(usual.taskDue(work, received));
            assertThat(Vilnius.dayOf(extended.taskDue(work, received))).isEqualTo(calendar.plusWorkingDays(planned, 5));
        }
        assertThat(extended.taskDue(Step.ASSIGN, received)).isEqualTo(usual.taskDue(Step.ASSIGN, received));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-05T10:00, 2027-01-06T17:00",
        "2027-01-12T10:00, 2027-01-12T17:00",
        "2027-01-12T20:00, 2027-01-13T00:00"
    })
    void aRequestIsDecidedAWorkingDayAfterItIsMadeButBeforeTheTermEnds(String asked, LocalDateTime due) {
        CaseClock clock = clock(LocalDate.parse("2027-01-12"));

        assertThat(clock.taskDue(Step.DECIDE_EXTENSION, at(asked)).atZone(Vilnius.ZONE))
                .isEqualTo(due.atZone(Vilnius.ZONE));
    }

    @Test
    void theGuardComesOnTheMorningWithThreeWorkingDaysLeftAndIsDueThatDay() {
        CaseClock clock = clock(LocalDate.parse("2027-01-12"));

        assertThat(clock.guardOfTerm()).isEqualTo(at("2027-01-07T08:00"));
        assertThat(clock.taskDue(Step.GUARD_TERM, clock.guardOfTerm().plusSeconds(90)))
                .isEqualTo(at("2027-01-07T17:00"));
    }

    private CaseClock clock(LocalDate answerDue) {
        return new CaseClock(calendar, LocalDate.parse("2026-12-10"), answerDue, FixedTerms.law(), FixedTerms.house());
    }

    private static CaseFacts receivedOn(LocalDate day) {
        return CaseFactsOf.complaint()
                .received(day + "T08:30:00Z", day.toString())
                .facts();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Vilnius.ZONE).toInstant();
    }
}

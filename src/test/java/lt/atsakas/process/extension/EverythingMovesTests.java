package lt.atsakas.process.extension;

import static java.util.Map.entry;
import static java.util.Objects.requireNonNull;
import static lt.atsakas.process.extension.Extending.DECIDE;
import static lt.atsakas.process.extension.Extending.GRANT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.deadlines.SpecialDay;
import lt.atsakas.deadlines.SpecialDays;
import lt.atsakas.deadlines.Step;
import lt.atsakas.process.Walk;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Ledger, register, task due dates and timers of a case and of everything beside it say the same once its term is extended. */
@AtsakasTest
class EverythingMovesTests {

    private static final Instant TWICE_PUT_OFF = Instant.parse("2027-01-07T22:00:00Z");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private SpecialDays specialDays;

    @Autowired
    private MovableClock clock;

    @Test
    void everyTimerAndTaskOfTheCaseAndBesideItIsDueWhenTheDeadlinesSay() {
        Walk walk = Walk.begin(beans).drafting();
        new Recusing(beans).askedByClient(walk, "registrar").fire("event_decisionOverdue");
        Extending extending = new Extending(beans);
        extending.asked(walk, "handler");
        assertThat(Waiting.timers(walk)).as("before").anyMatch(timer -> timer.at("event_termEnded"));
        Instant draftBefore = walk.task("userTask_draftAnswer").getDueDate().toInstant();

        walk.complete(DECIDE, "unithead", GRANT);

        assertThat(walk.facts().answerDue()).isEqualTo(LocalDate.parse("2027-01-07"));
        assertThat(walk.task("userTask_draftAnswer").getDueDate().toInstant())
                .as("the house's day for the draft is ten working days later")
                .isAfter(draftBefore)
                .isEqualTo(Instant.parse("2026-12-23T14:00:00Z"));
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(TWICE_PUT_OFF);
        assertThat(Waiting.timers(walk))
                .extracting(Waiting::element)
                .contains("event_noReaction", "event_draftOverdue", "event_guardDue", "event_reminderDue");
        assertThat(Waiting.timers(walk)).allSatisfy(this::isDueAsTheDeadlinesSay);
        assertThat(Waiting.tasks(walk)).hasSize(3).allSatisfy(this::isDueAsTheDeadlinesSay);
    }

    @Test
    void whatAsksAboutATermThatIsOverMovesToo() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");
        walk.complete("userTask_handleEscalation", "unithead", Extending.START);
        assertThat(Waiting.timers(walk)).anyMatch(timer -> timer.at("event_followUpDue"));

        walk.complete(DECIDE, "director", GRANT);

        assertThat(Waiting.timers(walk))
                .noneMatch(timer -> timer.at("event_followUpDue"))
                .anyMatch(timer -> timer.at("event_deadlineNearAgain"))
                .allSatisfy(this::isDueAsTheDeadlinesSay);
    }

    @Test
    void anExtendedTermFollowsTheCalendarAndItsTimersWithIt() {
        Walk walk = Walk.beginWhereDaysMayBeDeclared(beans).drafting();
        new Extending(beans).asked(walk, "handler", "2031-10-13").complete(DECIDE, "unithead", GRANT);
        LocalDate dayOff = LocalDate.parse("2031-10-07");

        specialDays.declare(new SpecialDay(dayOff, SpecialDay.Kind.DAY_OFF, "poilsis"));
        deadlines.followCalendar(walk.number());

        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-14");
        assertThat(deadlines.ledger(walk.number()))
                .extracting(LedgerEntry::reason)
                .containsExactly(Reason.RECEIVED, Reason.EXTENDED, Reason.CALENDAR_CHANGED);
        assertThat(Waiting.timers(walk)).allSatisfy(this::isDueAsTheDeadlinesSay);
        specialDays.withdraw(dayOff);
    }

    private void isDueAsTheDeadlinesSay(Waiting waiting) {
        if (waiting.due().isAfter(clock.instant())) {
            BiFunction<CaseNumber, Instant, Instant> expected = expected().get(waiting.element());
            assertThat(expected).as("A rule for " + waiting.element()).isNotNull();
            assertThat(waiting.due())
                    .as(waiting.element())
                    .isEqualTo(requireNonNull(expected).apply(waiting.number(), waiting.since()));
        }
    }

    /** When each element is due, told by the module of the deadlines alone: a new one has to be written down here. */
    private Map<String, BiFunction<CaseNumber, Instant, Instant>> expected() {
        return Map.ofEntries(
                entry("event_deadlineNear", (number, since) -> deadlines.answerDeadlineNear(number)),
                entry("event_deadlineNearAgain", (number, since) -> deadlines.answerDeadlineNear(number)),
                entry("event_deadlinePassed", (number, since) -> deadlines.answerDeadlinePassed(number)),
                entry("event_guardDue", (number, since) -> deadlines.guardOfTerm(number)),
                entry(
                        "event_reminderDue",
                        (number, since) -> deadlines.nextReminder(number).orElseThrow()),
                entry("event_draftOverdue", step(Step.DRAFT)),
                entry("userTask_draftAnswer", step(Step.DRAFT)),
                entry("userTask_decideRecusal", step(Step.DECIDE_RECUSAL)),
                entry("event_noReaction", step(Step.HANDLE_ESCALATION)),
                entry("userTask_handleEscalation", step(Step.HANDLE_ESCALATION)));
    }

    private BiFunction<CaseNumber, Instant, Instant> step(Step step) {
        return (number, since) -> deadlines.taskDue(number, step, since);
    }
}

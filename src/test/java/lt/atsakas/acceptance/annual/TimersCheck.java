package lt.atsakas.acceptance.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.acceptance.annual.YearRecord.Granted;
import lt.atsakas.registry.CaseNumber;

/** No timer of a case was lost, and none fired twice: how often each ran is held against how often it should have, counted by hand. */
final class TimersCheck {

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    /** How many working days before the term the supervisor decides about it, and how many before it is near. */
    private static final int GUARD_DAYS = 3;

    private static final int NEAR_DAYS = 2;

    private static final List<String> ONCE =
            List.of("event_reminderDue", "event_deadlineNear", "event_deadlinePassed", "event_guardDue");

    /** Timers at tasks: each runs at most once for each time that its task came up. */
    private static final Map<String, String> AT_TASKS = Map.of(
            "event_classificationOverdue", "userTask_classifyComplaint",
            "event_assignmentOverdue", "userTask_assignHandler",
            "event_impartialityOverdue", "userTask_confirmImpartiality",
            "event_examinationOverdue", "userTask_examineComplaint",
            "event_draftOverdue", "userTask_draftAnswer",
            "event_approvalOverdue", "userTask_approveAnswer",
            "event_guardOverdue", "userTask_guardTerm",
            "event_guardTermPassed", "userTask_guardTerm",
            "event_deliveryTermPassed", "serviceTask_issueAnswer",
            "event_noReaction", "userTask_handleEscalation");

    private final CaseNumber number;
    private final YearRecord record;
    private final Map<String, Integer> ran;
    private final LocalDate term;

    TimersCheck(CaseNumber number, YearRecord record, Map<String, Integer> ran) {
        this.number = number;
        this.record = record;
        this.ran = ran;
        this.term = LawByHand.answerTerm(record.received());
    }

    void everything() {
        noTimerRanTwice();
        eachTermWasNearAndPassedAsOftenAsItWas();
        theSupervisorWasAskedOnceInTimeUnlessThereWasNoNeed();
        eachMatterCameUpOnceATermUntilSomebodyDealtWithIt();
    }

    private void noTimerRanTwice() {
        ONCE.forEach(
                timer -> assertThat(times(timer)).as("%s of %s", timer, number).isLessThanOrEqualTo(1));
        AT_TASKS.forEach((timer, task) ->
                assertThat(times(timer)).as("%s of %s", timer, number).isLessThanOrEqualTo(times(task)));
    }

    /** The timers run until the case is closed; that nobody is told of an answer that has left is checked elsewhere. */
    private void eachTermWasNearAndPassedAsOftenAsItWas() {
        long near = terms().filter(day -> record.closed().isAfter(near(day)) && !wasPutOffBy(near(day), day))
                .count();
        assertThat(times("callActivity_escalateDeadlineNear"))
                .as("%s was near its term", number)
                .isEqualTo((int) near);
        long passed = terms().filter(
                        day -> record.closed().isAfter(LawByHand.endOf(day)) && !wasPutOffBy(LawByHand.endOf(day), day))
                .count();
        assertThat(times("callActivity_escalateDeadlinePassed"))
                .as("a term of %s passed", number)
                .isEqualTo((int) passed);
    }

    private void theSupervisorWasAskedOnceInTimeUnlessThereWasNoNeed() {
        Instant morning = guard(term);
        boolean needed = record.issued().isAfter(morning) && !wasPutOffBy(morning, term) && !record.isAskedAt(morning);
        assertThat(record.guarded())
                .as("the guard of %s at %s", number, morning)
                .filteredOn(asked -> !asked.isBefore(morning) && asked.isBefore(morning.plus(AT_ONCE)))
                .hasSize(needed ? 1 : 0);
        assertThat(record.guarded())
                .as("no other guard of %s than one a term", number)
                .hasSizeLessThanOrEqualTo((int) terms().count())
                .allMatch(asked -> terms().map(TimersCheck::guard)
                        .anyMatch(due -> !asked.isBefore(due) && asked.isBefore(due.plus(AT_ONCE))));
    }

    private void eachMatterCameUpOnceATermUntilSomebodyDealtWithIt() {
        int handled = record.moments("ESCALATION_HANDLED").size();
        record.broughtUp().forEach((matter, times) -> {
            String step = matter.substring(matter.indexOf(' ') + 1);
            int reasons = step.equals("answer") ? (int) terms().count() : Math.max(1, times(step));
            assertThat(times)
                    .as("%s of %s, dealt with %s times: %s", matter, number, handled, record.escalations())
                    .isLessThanOrEqualTo(reasons + handled);
        });
    }

    /** The days that were the last for the answer, one after another. */
    private Stream<LocalDate> terms() {
        return Stream.concat(Stream.of(term), record.granted().map(Granted::newDue).stream());
    }

    /** Whether another day than that one was the last for the answer by then. */
    private boolean wasPutOffBy(Instant moment, LocalDate day) {
        return day.equals(term)
                && record.granted()
                        .filter(granted -> !granted.at().isAfter(moment))
                        .isPresent();
    }

    private int times(String element) {
        return ran.getOrDefault(element, 0);
    }

    private static Instant guard(LocalDate day) {
        return LawByHand.opening(LawByHand.before(day, GUARD_DAYS));
    }

    private static Instant near(LocalDate day) {
        return LawByHand.opening(LawByHand.before(day, NEAR_DAYS));
    }
}

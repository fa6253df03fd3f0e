package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.process.escalation.PlanDayRefused.Reason;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A supervisor takes note with a plan and a day; the draft was due on Wednesday 2026-12-09 at 17:00. */
@AtsakasTest
class PlanTests {

    private static final String TASK = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Journal journal;

    @Autowired
    private HouseWords words;

    private Walk walk;

    @BeforeEach
    void aDraftIsLate() {
        walk = Walk.begin(beans).drafting().written().fire("event_draftOverdue");
    }

    @Test
    void isKeptInTheHistoryAndWatchedUntilItsDayEnds() {
        plan("2026-12-11");

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.due("event_followUpDue"))
                .as("on Fridays the office closes earlier")
                .isEqualTo(Instant.parse("2026-12-11T13:45:00Z"));
        assertThat(lines(JournalKind.ESCALATION_HANDLED))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("plan", "Padės kolega."));
    }

    @Test
    void thatIsNotKeptComesBeforeTheNextOneUp() {
        plan("2026-12-11");

        walk.fire("event_followUpDue");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        assertThat(lines(JournalKind.PLAN_NOT_KEPT))
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("recipient", "unithead")
                        .containsEntry("planDate", "2026-12-11"));
    }

    @Test
    void ofTheLastSupervisorComesBackToThem() {
        walk.fire("event_noReaction").complete(TASK, "director", fields("2026-12-14"));

        walk.fire("event_followUpDue");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("director");
        assertThat(lines(JournalKind.PLAN_NOT_KEPT)).hasSize(1);
    }

    @Test
    void thatIsKeptTroublesNobody() {
        plan("2026-12-11");

        walk.complete("userTask_draftAnswer", "handler", Map.of());

        assertThat(walk.escalation()).isNull();
        assertThat(walk.steps()).containsExactly("userTask_approveAnswer");
        assertThat(lines(JournalKind.PLAN_NOT_KEPT)).isEmpty();
    }

    @Test
    void aReminderIsNoPlanAndComesBackToTheSameSupervisor() {
        walk.complete(TASK, "unithead", Map.of("decision", "remind")).fire("event_followUpDue");

        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(lines(JournalKind.PLAN_NOT_KEPT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-08, PAST",
        "2026-12-09, OVER",
        "2026-12-12, NOT_WORKING",
        "2026-12-24, TOO_FAR",
        "2027-03-01, TOO_FAR",
        "rytoj,      UNREADABLE"
    })
    void aDayThatBindsNobodyIsRefusedInWords(String day, Reason reason) {
        PlanDayRefused refused = catchThrowableOfType(PlanDayRefused.class, () -> plan(day));

        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(words.of(refused)).contains("dien").doesNotContain("{", "process.");
        assertThat(walk.task(TASK).getAssignee()).isEqualTo("unithead");
        assertThat(lines(JournalKind.ESCALATION_HANDLED)).isEmpty();
    }

    @Test
    void theFarthestDayIsTheTenthWorkingDay() {
        plan("2026-12-23");

        assertThat(walk.due("event_followUpDue")).isAfter(Instant.parse("2026-12-23T12:00:00Z"));
    }

    private void plan(String day) {
        walk.complete(TASK, "unithead", fields(day));
    }

    private static Map<String, String> fields(String day) {
        return Map.of("decision", "acknowledge", "plan", "Padės kolega.", "planDate", day);
    }

    private List<JournalEntry> lines(JournalKind kind) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == kind)
                .toList();
    }
}

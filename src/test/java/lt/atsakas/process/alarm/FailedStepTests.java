package lt.atsakas.process.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class FailedStepTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private ManagementService management;

    @Autowired
    private FailedJobsHealth health;

    @Autowired
    private MeterRegistry meters;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Autowired
    private MovableClock clock;

    @Test
    void theAdministratorsHearOnceOfAStepThatFailedForGood() {
        Walk walk = aCaseWhoseAnswerCannotLeave();
        long before = failedJobs();

        boolean toldEarly = failUntilOneTryIsLeft(walk) && !lettersTo(walk).isEmpty();
        tryOnce(walk);
        tryOnce(walk);

        assertThat(toldEarly).isFalse();
        assertThat(job(walk).getRetries()).isZero();
        assertThat(lettersTo(walk))
                .singleElement()
                .satisfies(letter -> assertThat(letter)
                        .contains(walk.number().value(), "Išsiųsti atsakymą", "Cockpit")
                        .doesNotContain("Exception", "Gražulienė"));
        assertThat(failures(walk))
                .singleElement()
                .satisfies(line -> assertThat(line.details()).isEqualTo(Map.of("step", "Išsiųsti atsakymą")));
        assertThat(failedJobs()).isEqualTo(before + 1);
    }

    @Test
    void healthAndMetersShowItUntilItIsMended() {
        Walk walk = aCaseWhoseAnswerCannotLeave();
        long before = failedJobs();
        failUntilOneTryIsLeft(walk);
        tryOnce(walk);

        Health failed = health.health();
        double measured = meters.get("atsakas.jobs.failed").gauge().value();
        approve(walk);
        management.setJobRetries(job(walk).getId(), 1);
        management.executeJob(job(walk).getId());

        assertThat(failed.getStatus().getCode()).isEqualTo("DEGRADED");
        assertThat(failed.getDetails()).containsEntry("count", before + 1);
        assertThat(measured).isEqualTo(before + 1.0);
        assertThat(failedJobs()).isEqualTo(before);
    }

    @Test
    void aTimerThatFailsIsTriedForMoreThanAnHourBeforeAnybodyIsTold() {
        Walk walk = Walk.begin(beans).drafting().written();
        answerIs(walk, "SPOILT");
        clock.set(walk.due("event_deadlineNear"));

        List<Duration> pauses = new ArrayList<>();
        while (timer(walk).getRetries() > 0) {
            Instant tried = clock.instant();
            assertThat(lettersTo(walk)).isEmpty();
            assertThat(catchThrowable(() -> management.executeJob(timer(walk).getId())))
                    .isNotNull();
            pauses.add(Duration.between(tried, walk.due("event_deadlineNear")));
            clock.set(walk.due("event_deadlineNear"));
        }

        assertThat(pauses.subList(0, 5))
                .containsExactly(
                        Duration.ofSeconds(10),
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1));
        assertThat(pauses).hasSize(6);
        assertThat(lettersTo(walk)).hasSize(1);
        mend(walk);
    }

    @Test
    void theRegistrarsHearOfEachRefusalOfAnAcknowledgement() {
        Walk walk = Walk.begin(beans);

        walk.happens(new LetterStuck(walk.number(), PostOffice.ACKNOWLEDGEMENT));
        clock.advance(Duration.ofHours(1));
        walk.happens(new LetterStuck(walk.number(), PostOffice.ACKNOWLEDGEMENT));

        assertThat(lettersTo("registrar", walk)).hasSize(2);
    }

    /** Past the program: one that nobody can read breaks what asks for it, the rounds of the whole house too as long as it lies there. */
    private void answerIs(Walk walk, String state) {
        database.sql("update correspondence.answer_draft set state = ? where case_number = ?")
                .params(state, walk.number().value())
                .update();
    }

    private void mend(Walk walk) {
        answerIs(walk, "DRAFT");
        management.setJobRetries(timer(walk).getId(), 1);
        walk.fire("event_deadlineNear");
    }

    private Job timer(Walk walk) {
        return management
                .createJobQuery()
                .processInstanceId(walk.complaint().getId())
                .activityId("event_deadlineNear")
                .singleResult();
    }

    /** Somebody takes the approval back in the database, so that the step breaks on it. */
    private Walk aCaseWhoseAnswerCannotLeave() {
        Walk walk = Walk.begin(beans)
                .approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"));
        database.sql("update correspondence.answer_draft set state = 'SUBMITTED', decider = null where case_number = ?")
                .param(walk.number().value())
                .update();
        return walk;
    }

    private void approve(Walk walk) {
        database.sql(
                        "update correspondence.answer_draft set state = 'APPROVED', decider = 'unithead' where case_number = ?")
                .param(walk.number().value())
                .update();
    }

    private boolean failUntilOneTryIsLeft(Walk walk) {
        while (job(walk).getRetries() != 1) {
            tryOnce(walk);
        }
        return true;
    }

    private void tryOnce(Walk walk) {
        String id = job(walk).getId();
        assertThat(catchThrowable(() -> management.executeJob(id))).isNotNull();
    }

    private Job job(Walk walk) {
        return management
                .createJobQuery()
                .processInstanceId(walk.complaint().getId())
                .activityId("serviceTask_issueAnswer")
                .singleResult();
    }

    private long failedJobs() {
        return (long) health.health().getDetails().get("count");
    }

    private List<JournalEntry> failures(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.STEP_FAILED)
                .toList();
    }

    private List<String> lettersTo(Walk walk) {
        return lettersTo("admin", walk);
    }

    private List<String> lettersTo(String recipient, Walk walk) {
        return database.sql("select subject || ' ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }
}

package lt.atsakas.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.demo.clock.TimeMachine;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class EngineJobsTests {

    @Autowired
    private EngineJobs jobs;

    @Autowired
    private TimeMachine timeMachine;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Test
    void aJourneyDoesNotWaitForTheCleaningOfHistory() {
        timeMachine.catchUp();
        Job cleaning = history.cleanUpHistoryAsync(true);
        try {
            assertThat(management
                            .createJobQuery()
                            .executable()
                            .jobId(cleaning.getId())
                            .count())
                    .isOne();
            assertThat(jobs.runDue()).isFalse();
        } finally {
            history.cleanUpHistoryAsync(false);
        }
    }

    @Test
    void aJourneyStopsAtNoCleaningOfHistory() {
        timeMachine.catchUp();
        Job cleaning = history.cleanUpHistoryAsync(false);
        Instant just = cleaning.getDuedate().toInstant().minusMillis(1);

        assertThat(jobs.nextAfter(just))
                .isNotEqualTo(Optional.of(cleaning.getDuedate().toInstant()));
    }
}

package lt.atsakas.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The engine's jobs and its time, for whoever moves the clock: demo mode and tests. Safe beside the job executor: a job
 * that both take at once runs once, the loser's transaction is rolled back by the engine.
 */
@Component
public class EngineJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineJobs.class);
    private static final int AT_ONCE = 100;

    private final ManagementService management;

    EngineJobs(ManagementService management) {
        this.management = management;
    }

    /** From now on the engine's clock is ahead of the machine's by this much. */
    public void runAheadBy(Duration lead) {
        ClockUtil.offset(lead.toMillis());
    }

    /** When a job next falls due after the moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return waiting().duedateHigherThan(Date.from(moment)).orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Runs the jobs that are due by the engine's time, each in its own transaction; true when one went through. */
    public boolean runDue() {
        boolean ran = false;
        List<Job> due = waiting().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE);
        for (Job job : due) {
            ran |= run(job);
        }
        return ran;
    }

    private JobQuery waiting() {
        return management.createJobQuery().withRetriesLeft().active();
    }

    /** A failure is the engine's to keep: it counts the retries and raises the incident. */
    private boolean run(Job job) {
        try {
            management.executeJob(job.getId());
            return true;
        } catch (RuntimeException failed) {
            LOG.debug("Job {} did not go through and is left to its retries", job.getId(), failed);
            return false;
        }
    }
}

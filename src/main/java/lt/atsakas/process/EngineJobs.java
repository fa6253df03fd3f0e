package lt.atsakas.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The engine's jobs and its time, for whoever moves the clock: demo mode and tests. Safe beside the job executor: a job
 * that both take at once runs once, the loser's transaction is rolled back by the engine.
 */
@Component
public class EngineJobs {

    private static final Logger LOG = LoggerFactory.getLogger(EngineJobs.class);
    private static final int AT_ONCE = 100;

    /** So many jobs at most belong to no case. */
    private static final int HOUSEKEEPING = 1;

    private static final long WHILE_ANOTHER_HAS_IT = Duration.ofMillis(20).toNanos();

    private final ManagementService management;
    private final ObjectProvider<JobExecutor> executor;

    EngineJobs(ManagementService management, ObjectProvider<JobExecutor> executor) {
        this.management = management;
        this.executor = executor;
    }

    /** Does the work while the job executor takes no new jobs; it goes on afterwards. */
    public <T> T undisturbed(Supplier<T> work) {
        List<JobExecutor> active =
                executor.stream().filter(JobExecutor::isActive).toList();
        active.forEach(JobExecutor::shutdown);
        try {
            return work.get();
        } finally {
            active.forEach(JobExecutor::start);
        }
    }

    /** From now on the engine's clock is ahead of the machine's by this much. */
    public void runAheadBy(Duration lead) {
        ClockUtil.offset(lead.toMillis());
    }

    /** When a job of a case next falls due after the moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return waiting()
                .duedateHigherThan(Date.from(moment))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1 + HOUSEKEEPING)
                .stream()
                .filter(EngineJobs::belongsToCase)
                .map(job -> job.getDuedate().toInstant())
                .findFirst();
    }

    /** Runs the cases' jobs that are due by the engine's time, each in its own transaction; true when there were any. */
    public boolean runDue() {
        List<Job> due = waiting().executable().orderByJobDuedate().asc().listPage(0, AT_ONCE).stream()
                .filter(EngineJobs::belongsToCase)
                .toList();
        due.forEach(this::run);
        return !due.isEmpty();
    }

    /** The cleaning of history falls due all night long, every night, and nobody's case waits for it. */
    private static boolean belongsToCase(Job job) {
        return job.getProcessDefinitionId() != null;
    }

    private JobQuery waiting() {
        return management.createJobQuery().withRetriesLeft().active();
    }

    /** A failure is the engine's to keep: it counts the retries and raises the incident. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException anotherHasIt) {
            LockSupport.parkNanos(WHILE_ANOTHER_HAS_IT);
        } catch (RuntimeException failed) {
            LOG.debug("Job {} did not go through and is left to its retries", job.getId(), failed);
        }
    }
}

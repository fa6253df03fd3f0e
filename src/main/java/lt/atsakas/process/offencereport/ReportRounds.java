package lt.atsakas.process.offencereport;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.AbsenceChanged;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.shared.Rounds;
import lt.atsakas.shared.web.DatabaseAway;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings each open report to whoever has to decide it by now, when somebody is away, has left or has moved; and tries again what failed,
 * because nobody sees the process of a report who could do so by hand.
 */
@Component
class ReportRounds {

    private static final Logger LOG = LoggerFactory.getLogger(ReportRounds.class);
    private static final int ONCE_MORE = 1;

    private final ReportTasks tasks;
    private final TaskHands hands;
    private final ManagementService jobs;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("reports of offences");
    private final Set<String> troubled = new HashSet<>();

    ReportRounds(
            ReportTasks tasks,
            TaskHands hands,
            @Lazy ManagementService jobs,
            PlatformTransactionManager transactions,
            @Value("${atsakas.absences.automatic:true}") boolean automatic) {
        this.tasks = tasks;
        this.hands = hands;
        this.jobs = jobs;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.automatic = automatic;
    }

    @TransactionalEventListener
    void on(AbsenceChanged changed) {
        rounds.make(this::round);
    }

    @TransactionalEventListener
    void on(HouseChanged changed) {
        rounds.make(this::round);
    }

    @Scheduled(fixedDelayString = "${atsakas.absences.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    @Scheduled(fixedDelayString = "${atsakas.reports.retry:1h}", initialDelayString = "${atsakas.reports.retry:1h}")
    void scheduledRetry() {
        if (automatic) {
            rounds.make(this::tryAgain);
        }
    }

    synchronized void round() {
        requireNonNull(transaction.execute(looking -> tasks.all())).forEach(this::bringIntoLine);
    }

    void tryAgain() {
        jobs.createJobQuery().processDefinitionKey(ReportTasks.PROCESS).noRetriesLeft().list().stream()
                .map(Job::getId)
                .forEach(job -> jobs.setJobRetries(job, ONCE_MORE));
    }

    /** One that stays in trouble is told once, and keeps no other back. */
    private void bringIntoLine(Task task) {
        try {
            transaction.executeWithoutResult(moving -> {
                if (hands.isElsewhere(task)) {
                    hands.passOn(task);
                }
            });
            troubled.remove(task.getId());
        } catch (RuntimeException inTheWay) {
            if (DatabaseAway.causes(inTheWay)) {
                throw inTheWay;
            }
            if (troubled.add(task.getId())) {
                LOG.error(
                        "Task {} of a report cannot be passed on; the next round tries again", task.getId(), inTheWay);
            }
        }
    }
}

package lt.atsakas.process.offencereport;

import lt.atsakas.organisation.AbsenceChanged;
import lt.atsakas.organisation.HouseChanged;
import lt.atsakas.process.task.OneByOne;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.shared.Rounds;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Lazy;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings each open report to whoever has to decide it by now, when somebody is away, has left or has moved; and tries again what failed,
 * because nobody sees the process of a report who could do so by hand.
 */
@Component
class ReportRounds {

    private static final int ONCE_MORE = 1;

    private final ReportTasks tasks;
    private final TaskHands hands;
    private final ManagementService jobs;
    private final OneByOne<String> each;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("reports of offences");

    ReportRounds(
            ReportTasks tasks,
            TaskHands hands,
            @Lazy ManagementService jobs,
            PlatformTransactionManager transactions,
            @Value("${atsakas.absences.automatic:true}") boolean automatic) {
        this.tasks = tasks;
        this.hands = hands;
        this.jobs = jobs;
        this.each = new OneByOne<>("reports of offences", transactions);
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
        each.undoneOf(() -> tasks.all().stream().map(Task::getId).toList(), this::isInLine);
    }

    private boolean isInLine(String id) {
        tasks.find(id).filter(hands::isElsewhere).ifPresent(hands::passOn);
        return true;
    }

    void tryAgain() {
        jobs.createJobQuery().processDefinitionKey(ReportTasks.PROCESS).noRetriesLeft().list().stream()
                .map(Job::getId)
                .forEach(job -> jobs.setJobRetries(job, ONCE_MORE));
    }
}

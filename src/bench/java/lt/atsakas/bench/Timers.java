package lt.atsakas.bench;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import lt.atsakas.bench.Race.Entrant;

/**
 * Many timers due at once: cases whose term is over, so that for each of them three timers start an escalation with a task
 * for a supervisor, and Atsakas writes the supervisor's mail as well.
 */
final class Timers {

    /** The timers of a late case that tell a supervisor. */
    static final Set<String> TELLING =
            Set.of("event_deadlineNear", "event_deadlinePassed", "event_classificationOverdue");

    private static final String FIRED = " from act_hi_actinst where act_id_ like 'callActivity_escalate%'";
    private static final String TASKS =
            "select count(*) from act_ru_task where task_def_key_ = 'userTask_handleEscalation'";
    private static final long LOOK = Duration.ofMillis(100).toNanos();
    private static final long PATIENCE = Duration.ofMinutes(10).toNanos();

    private Timers() {}

    /** What became of the timers, and in which time. */
    record Result(int due, long fired, long twice, long tasks, double seconds) {

        double perSecond() {
            return fired / seconds;
        }
    }

    static Result fire(Entrant entrant, int timers, int first, ExecutorService threads) {
        Contestant contestant = entrant.contestant();
        BenchDatabase database = entrant.database();
        int cases = -Math.floorDiv(-timers, TELLING.size());
        int due = cases * TELLING.size();
        new Slice.Lives(first, cases, 4).each(contestant::lateCase, threads);
        long start = System.nanoTime();
        contestant.jobExecutor().start();
        while (database.number("select count(*)" + FIRED) < due && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(LOOK);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        contestant.jobExecutor().shutdown();
        return new Result(
                due,
                database.number("select count(*)" + FIRED),
                database.number("select count(*) - count(distinct (proc_inst_id_, act_id_))" + FIRED),
                database.number(TASKS),
                seconds);
    }
}

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

    /** Each timer calls an escalation. */
    private static final String FIRED =
            "select count(*) from act_hi_procinst where super_process_instance_id_ is not null";

    private static final String TWICE = """
            select coalesce(sum(called - %d), 0) from (
                select count(*) as called from act_hi_procinst where super_process_instance_id_ is not null
                group by super_process_instance_id_ having count(*) > %1$d) cases""".formatted(TELLING.size());

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
        while (database.number(FIRED) < due && System.nanoTime() - start < PATIENCE) {
            LockSupport.parkNanos(LOOK);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        contestant.jobExecutor().shutdown();
        return new Result(due, database.number(FIRED), database.number(TWICE), database.number(TASKS), seconds);
    }
}

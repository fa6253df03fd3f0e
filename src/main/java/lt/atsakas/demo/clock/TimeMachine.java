package lt.atsakas.demo.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Moves time forward through the days between in order: whatever falls due on the way runs at its own moment. */
public final class TimeMachine {

    /** In real time; a demonstration should not wait longer. */
    private static final Duration LONGEST_JOURNEY = Duration.ofMinutes(5);

    /** In the time that is shown. */
    private static final Duration LONGEST_STEP = Duration.ofDays(5 * 366);

    /** Beyond this nobody knows the calendar. */
    private static final Instant END = Instant.parse("2060-01-01T00:00:00Z");

    /** What ran may make more due at once; more rounds than this is work that feeds on itself. */
    private static final int ROUNDS = 1000;

    private final AdjustableTime time;
    private final List<DueWork> works;
    private final ReentrantLock journey = new ReentrantLock();

    public TimeMachine(AdjustableTime time, List<DueWork> works) {
        this.time = time;
        this.works = List.copyOf(works);
    }

    public Instant now() {
        return time.instant();
    }

    /** Answers when everything due by the moment has run. */
    public Instant moveTo(Instant target) {
        if (target.isBefore(now())) {
            throw new TimeGoesForwardOnly();
        }
        if (target.isAfter(END) || Duration.between(now(), target).compareTo(LONGEST_STEP) > 0) {
            throw new TimeTooFar();
        }
        if (!journey.tryLock()) {
            throw new TimeIsMoving();
        }
        try {
            return time.undisturbed(() -> travel(target));
        } finally {
            journey.unlock();
        }
    }

    /** Runs what is due now; work that makes itself due for ever is given up with {@link WorkNeverEnds}. */
    public void catchUp() {
        int round = 0;
        while (anyRan()) {
            if (++round > ROUNDS) {
                throw new WorkNeverEnds(now());
            }
        }
    }

    private Instant travel(Instant target) {
        long latestArrival = System.nanoTime() + LONGEST_JOURNEY.toNanos();
        catchUp();
        for (Optional<Instant> stop = stopBefore(target); stop.isPresent(); stop = stopBefore(target)) {
            if (System.nanoTime() > latestArrival) {
                throw new JourneyTooLong(now());
            }
            arrive(stop.get());
        }
        arrive(target);
        return now();
    }

    private Optional<Instant> stopBefore(Instant target) {
        Instant now = now();
        return works.stream()
                .flatMap(work -> work.nextAfter(now).stream())
                .min(Instant::compareTo)
                .filter(next -> !next.isAfter(target));
    }

    /** Time ticks on meanwhile and is never put back. */
    private void arrive(Instant moment) {
        if (moment.isAfter(now())) {
            time.set(moment);
        }
        catchUp();
    }

    /** What comes later in the list sees what has come of everything before it. */
    private boolean anyRan() {
        return works.stream().anyMatch(DueWork::runDue);
    }
}

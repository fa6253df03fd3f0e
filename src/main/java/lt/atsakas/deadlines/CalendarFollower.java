package lt.atsakas.deadlines;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets the open cases follow the calendar, each in a transaction of its own: a case that somebody works on right now is
 * tried again and keeps none of the others back. Several nodes may follow at once.
 */
@Service
public class CalendarFollower {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarFollower.class);
    static final int BATCH = 100;
    private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(10);
    private static final int LONGEST_PAUSE = 8;

    private final CountedCases cases;
    private final CaseHold hold;
    private final DaysInForce days;
    private final DeadlineDesk desk;
    private final TransactionTemplate transaction;

    CalendarFollower(
            CountedCases cases,
            CaseHold hold,
            DaysInForce days,
            DeadlineDesk desk,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.hold = hold;
        this.days = days;
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a batch of the cases that are behind and tells how many have followed. */
    public synchronized int round() {
        days.catchUpWith(cases.newestVersion());
        cases.passOverUntouched();
        return (int) cases.behind(BATCH).stream().filter(this::follow).count();
    }

    /** How many cases have not followed yet. */
    public int left() {
        return cases.backlog().left();
    }

    /** When a case that could not follow is next tried after the moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return cases.nextTryAfter(moment);
    }

    private boolean follow(CaseNumber number) {
        try {
            return Boolean.TRUE.equals(transaction.execute(following -> {
                boolean mine = hold.takeIfFree(number) && cases.claim(number);
                if (mine) {
                    desk.followCalendar(number);
                }
                return mine;
            }));
        } catch (RuntimeException inTheWay) {
            putOff(number, inTheWay);
            return false;
        }
    }

    private void putOff(CaseNumber number, RuntimeException inTheWay) {
        transaction.executeWithoutResult(noting -> {
            int tries = cases.failed(number);
            cases.tryAgainAfter(number, SHORTEST_PAUSE.multipliedBy(1L << Math.min(tries, LONGEST_PAUSE)));
            LOG.warn("Case {} could not follow the calendar {} times and is tried again", number, tries, inTheWay);
        });
    }
}

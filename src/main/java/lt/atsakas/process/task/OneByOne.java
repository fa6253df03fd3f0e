package lt.atsakas.process.task;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import lt.atsakas.shared.web.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work on many cases or tasks, each in a transaction of its own: one that fails keeps no other back, is told once and not at every round, and
 * is for the next round to try again. One that failed, was out of all rounds for a day and fails again is told anew.
 */
public final class OneByOne<T> {

    private static final Logger LOG = LoggerFactory.getLogger(OneByOne.class);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final String work;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final Cache<T, Boolean> troubled;

    /** The work in words, such as {@code the work of the absent}. */
    public OneByOne(String work, PlatformTransactionManager transactions) {
        this(work, transactions, Ticker.systemTicker());
    }

    OneByOne(String work, PlatformTransactionManager transactions, Ticker ticker) {
        this.work = work;
        this.troubled = Caffeine.newBuilder()
                .expireAfterAccess(REMEMBERED)
                .ticker(ticker)
                .build();
        this.transaction = ofItsOwn(transactions);
        this.reading = ofItsOwn(transactions);
        this.reading.setReadOnly(true);
    }

    /** What is found by whoever only looks is worked on; those that are not done afterwards. */
    public Set<T> undoneOf(Supplier<? extends Collection<T>> looking, Predicate<T> doing) {
        return undone(requireNonNull(reading.execute(finding -> looking.get())), doing);
    }

    /** Those that are not done, because the work says false or failed; a database that is away breaks it off. */
    public Set<T> undone(Collection<T> things, Predicate<T> doing) {
        Set<T> undone = new HashSet<>();
        for (T thing : things) {
            if (!isDone(thing, doing)) {
                undone.add(thing);
            }
        }
        return undone;
    }

    private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    private boolean isDone(T thing, Predicate<T> doing) {
        try {
            boolean done = requireNonNull(transaction.execute(working -> doing.test(thing)));
            troubled.invalidate(thing);
            return done;
        } catch (RuntimeException inTheWay) {
            if (DatabaseAway.causes(inTheWay)) {
                throw inTheWay;
            }
            if (troubled.asMap().putIfAbsent(thing, true) == null) {
                LOG.error("{}: {} cannot be brought into line; the next round tries again", work, thing, inTheWay);
            }
            return false;
        }
    }
}

package lt.atsakas.process.task;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Set;
import lt.atsakas.deadlines.CalendarVersions;
import lt.atsakas.shared.Rounds;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets everything follow the calendar that belongs to no open case: reports of offences, promises, corrections, escalations of closed cases.
 * Each process in a transaction of its own. What was begun beside the change counted by the calendar of before, so for some minutes
 * all is looked at again; a change that nobody came to look at is not forgotten.
 */
@Component
class TermsBeyondCases {

    private final CalendarVersions versions;
    private final BeyondCases beyond;
    private final RunningTerms terms;
    private final OneByOne<String> each;
    private final TransactionTemplate own;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("terms beyond open cases that follow the calendar");

    TermsBeyondCases(
            CalendarVersions versions,
            BeyondCases beyond,
            RunningTerms terms,
            PlatformTransactionManager transactions,
            @Value("${atsakas.calendar.automatic:true}") boolean automatic) {
        this.versions = versions;
        this.beyond = beyond;
        this.terms = terms;
        this.each = new OneByOne<>("terms beyond open cases", transactions);
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.automatic = automatic;
    }

    /** Nobody who changes the calendar waits for it: what changed stands in the database, and whoever comes next finds it. */
    @Scheduled(fixedDelayString = "${atsakas.calendar.beyond-poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    /** Looks at all of them if the calendar has changed, and again while one of them could not follow; how many processes it looked at. */
    synchronized int round() {
        if (!requireNonNull(own.execute(looking -> beyond.isToFollow(versions.newest())))) {
            return 0;
        }
        Collection<String> instances = requireNonNull(own.execute(looking -> beyond.instances()));
        if (each.undone(instances, this::follow).isEmpty()) {
            own.executeWithoutResult(noting -> beyond.haveFollowed());
        }
        return instances.size();
    }

    private boolean follow(String instance) {
        terms.workOutAnew(Set.of(instance));
        return true;
    }
}

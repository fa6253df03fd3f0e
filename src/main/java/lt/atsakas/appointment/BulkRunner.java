package lt.atsakas.appointment;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Reassignment;
import lt.atsakas.assignment.ReassignmentDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.shared.Deadlock;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.web.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Passes the cases of orders on, or gives them back, one after another, each in a transaction of its own in which line and case move
 * together: whatever breaks off, no case is passed on twice or without its line saying so. What is refused says why.
 */
@Component
class BulkRunner {

    private static final Logger LOG = LoggerFactory.getLogger(BulkRunner.class);

    private static final int TRIALS = 3;

    private final BulkLines lines;
    private final ReassignmentDesk desk;
    private final AssignmentDesk assignment;
    private final CaseRegistry registry;
    private final Journal journal;
    private final Bar bar;
    private final HouseWords words;
    private final TransactionTemplate transaction;

    BulkRunner(
            BulkLines lines,
            ReassignmentDesk desk,
            AssignmentDesk assignment,
            CaseRegistry registry,
            Journal journal,
            Bar bar,
            HouseWords words,
            PlatformTransactionManager transactions) {
        this.lines = lines;
        this.desk = desk;
        this.assignment = assignment;
        this.registry = registry;
        this.journal = journal;
        this.bar = bar;
        this.words = words;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Until nothing is left to do. */
    void round() {
        Optional<BulkLine> next = lines.nextToDo();
        while (next.isPresent()) {
            settle(next.get());
            next = lines.nextToDo();
        }
    }

    private void settle(BulkLine line) {
        try {
            moveAtLast(line);
        } catch (RuleViolation broken) {
            refuse(line, words.of(broken));
        } catch (RuntimeException inTheWay) {
            if (DatabaseAway.causes(inTheWay) || isRace(inTheWay)) {
                throw inTheWay;
            }
            LOG.warn("Case {} could not be passed on with the others", line.number(), inTheWay);
            refuse(line, words.of("appointment.bulk.failed"));
        }
    }

    /** Whoever loses a race tries again at once; who keeps losing, in the next round: the line waits as it is. */
    private void moveAtLast(BulkLine line) {
        for (int trial = 1; ; trial++) {
            try {
                transaction.executeWithoutResult(moving -> move(line));
                return;
            } catch (RuntimeException inTheWay) {
                if (trial == TRIALS || !isRace(inTheWay)) {
                    throw inTheWay;
                }
            }
        }
    }

    private static boolean isRace(RuntimeException fault) {
        return fault instanceof ConcurrencyFailureException || Deadlock.causes(fault);
    }

    private void move(BulkLine line) {
        bar.barred(line.number());
        if (lines.move(line, line.state().succeeded(), "")) {
            BulkReassignment order = lines.find(line.bulk()).orElseThrow();
            if (line.state() == BulkState.WAITING) {
                passOn(line, order);
            } else {
                giveBack(line, order);
            }
        }
    }

    private void passOn(BulkLine line, BulkReassignment order) {
        desk.reassign(new Reassignment(line.number(), order.former(), line.successor(), order.reason(), order.by()));
        lines.noteJournal(line, journal.of(line.number()).size());
    }

    private void giveBack(BulkLine line, BulkReassignment order) {
        requireUntouched(line, order.former());
        desk.reassign(new Reassignment(
                line.number(), line.successor(), order.former(), words.of("appointment.bulk.givenBack"), order.by()));
    }

    /** The first of the reasons that stand in the way, so that what is said is true. */
    private void requireUntouched(BulkLine line, EmployeeId former) {
        if (!line.successor().equals(registry.facts(line.number()).handler())) {
            throw new PassedOnAgain();
        }
        if (assignment.eligible(line.number()).stream()
                .noneMatch(card -> card.id().equals(former))) {
            throw new FormerHandlerCannot();
        }
        List<JournalEntry> history = journal.of(line.number());
        if (history.subList(requireNonNull(line.journalLines()), history.size()).stream()
                .anyMatch(entry -> entry.actor().kind() == Actor.Kind.EMPLOYEE)) {
            throw new WorkedOnMeanwhile();
        }
    }

    private void refuse(BulkLine line, String fault) {
        transaction.executeWithoutResult(
                refusing -> lines.move(line, line.state().refused(), fault));
    }
}

package lt.atsakas.process.escalation;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import lt.atsakas.assignment.SightOfSupervisors;
import lt.atsakas.process.EscalationRounds;
import lt.atsakas.process.escalation.AbandonedEscalations.Abandoned;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings cases that stand still before a supervisor, each once for each cause, and ends it when they go on, like whatever has lost the task that it was
 * about: case by case, each in a transaction of its own. A case that somebody works on comes with the next round.
 */
@Component
class EscalationWatch implements EscalationRounds {

    private static final Logger LOG = LoggerFactory.getLogger(EscalationWatch.class);

    private final StuckCases stuckCases;
    private final RunningEscalations escalations;
    private final AbandonedEscalations abandoned;
    private final LettersOfClosedCases closed;
    private final SightOfSupervisors sight;
    private final CaseHold hold;
    private final TransactionTemplate transaction;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("cases that stand still");

    EscalationWatch(
            StuckCases stuckCases,
            RunningEscalations escalations,
            AbandonedEscalations abandoned,
            LettersOfClosedCases closed,
            SightOfSupervisors sight,
            CaseHold hold,
            PlatformTransactionManager transactions,
            @Value("${atsakas.escalation.automatic:true}") boolean automatic) {
        this.stuckCases = stuckCases;
        this.escalations = escalations;
        this.abandoned = abandoned;
        this.closed = closed;
        this.sight = sight;
        this.hold = hold;
        this.transaction = new TransactionTemplate(transactions);
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.escalation.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    @Override
    public synchronized int round() {
        closed.round();
        Set<StuckCase> stuck = stuckCases.all();
        Set<StuckCase> told = escalations.open();
        int begun = (int) stuck.stream()
                .filter(each -> !told.contains(each) && tell(each))
                .count();
        int ended = (int) told.stream()
                .filter(each -> !stuck.contains(each) && inItsCase(each, this::end))
                .count();
        int left = (int) abandoned.all().stream()
                .filter(each -> inCase(each.number(), () -> end(each)))
                .count();
        letGo();
        return begun + ended + left;
    }

    /** Brings this one before a supervisor; whether that began now. */
    boolean tell(StuckCase stuck) {
        return inItsCase(stuck, this::begin);
    }

    /** With the last matter of a case whoever was drawn in by one leaves it. */
    private void letGo() {
        Set<CaseNumber> drawnInto = new HashSet<>(sight.cases());
        drawnInto.removeAll(escalations.cases());
        drawnInto.forEach(number -> inCase(number, () -> letGo(number)));
    }

    /** Looked at again under the hold: another matter may have begun. */
    private boolean letGo(CaseNumber number) {
        boolean over = !escalations.cases().contains(number);
        if (over) {
            sight.end(number);
        }
        return over;
    }

    /** Looked at again under the hold: another node may have begun it, and the case may go on by now. */
    private boolean begin(StuckCase stuck) {
        if (!stuckCases.contains(stuck) || escalations.isToldOf(stuck)) {
            return false;
        }
        escalations.begin(stuck);
        return true;
    }

    private boolean end(StuckCase told) {
        return !stuckCases.contains(told) && escalations.end(told);
    }

    private boolean end(Abandoned told) {
        boolean still = abandoned.contains(told);
        if (still) {
            escalations.end(told.instance());
        }
        return still;
    }

    private boolean inItsCase(StuckCase each, Predicate<StuckCase> change) {
        return inCase(each.number(), () -> change.test(each));
    }

    private boolean inCase(CaseNumber number, BooleanSupplier change) {
        try {
            return requireNonNull(transaction.execute(changing -> hold.takeIfFree(number) && change.getAsBoolean()));
        } catch (RuntimeException inTheWay) {
            LOG.error("What stands still in case {} cannot be brought before a supervisor or ended", number, inTheWay);
            return false;
        }
    }
}

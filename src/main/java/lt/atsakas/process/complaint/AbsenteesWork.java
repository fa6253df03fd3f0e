package lt.atsakas.process.complaint;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.AbsenceChanged;
import lt.atsakas.process.AbsenceRounds;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Rounds;
import lt.atsakas.shared.web.DatabaseAway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes the rounds: when an absence that is entered or ended concerns today, at once; when one begins or ends with the day, within half a
 * minute. A case that somebody works on, or that cannot be passed on, keeps no other back.
 */
@Component
class AbsenteesWork implements AbsenceRounds {

    private static final Logger LOG = LoggerFactory.getLogger(AbsenteesWork.class);

    private final AbsentCases cases;
    private final AbsentHandover handover;
    private final CaseHold hold;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the work of the absent");
    private volatile Set<CaseNumber> troubled = Set.of();

    AbsenteesWork(
            AbsentCases cases,
            AbsentHandover handover,
            CaseHold hold,
            PlatformTransactionManager transactions,
            @Value("${atsakas.absences.automatic:true}") boolean automatic) {
        this.cases = cases;
        this.handover = handover;
        this.hold = hold;
        this.transaction = ofItsOwn(transactions);
        this.reading = ofItsOwn(transactions);
        this.reading.setReadOnly(true);
        this.automatic = automatic;
    }

    private static TransactionTemplate ofItsOwn(PlatformTransactionManager transactions) {
        TransactionTemplate own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return own;
    }

    @TransactionalEventListener
    void on(AbsenceChanged changed) {
        rounds.make(this::round);
    }

    @Scheduled(fixedDelayString = "${atsakas.absences.poll:30s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    @Override
    public synchronized int round() {
        Set<CaseNumber> inTrouble = new HashSet<>();
        int moved = 0;
        for (CaseNumber number : requireNonNull(reading.execute(looking -> cases.all()))) {
            try {
                moved += requireNonNull(transaction.execute(passing -> passOn(number)));
            } catch (RuntimeException inTheWay) {
                if (DatabaseAway.causes(inTheWay)) {
                    throw inTheWay;
                }
                inTrouble.add(number);
                tellOnce(number, inTheWay);
            }
        }
        troubled = inTrouble;
        return moved;
    }

    private int passOn(CaseNumber number) {
        return hold.takeIfFree(number) ? handover.of(number) : 0;
    }

    /** A case that stays in trouble is told once, not at every round. */
    private void tellOnce(CaseNumber number, RuntimeException inTheWay) {
        if (!troubled.contains(number)) {
            LOG.error("Case {} of somebody absent cannot be passed on; the next round tries again", number, inTheWay);
        }
    }
}

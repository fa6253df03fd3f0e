package lt.atsakas.process.escalation;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.ProofFinding;
import lt.atsakas.process.WhoIsNext;
import lt.atsakas.registry.Circle;
import lt.atsakas.shared.Rounds;
import lt.atsakas.shared.Vilnius;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Walks all open tasks of cases at two in the morning, page by page, and notes who would be told next of each. A house that
 * was away at two does it as soon as it is back; a proof that found something is made again every quarter of an hour until it is mended.
 */
@Component
class NightlyProof implements EscalationProof {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyProof.class);
    private static final LocalTime TWO = LocalTime.of(2, 0);

    private final TaskPages pages;
    private final NextInLine nextInLine;
    private final ProofBook book;
    private final NextBook next;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean automatic;
    private final Rounds rounds = new Rounds("the proof of escalations");

    NightlyProof(
            TaskPages pages,
            NextInLine nextInLine,
            ProofBook book,
            NextBook next,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${atsakas.escalation.automatic:true}") boolean automatic) {
        this.pages = pages;
        this.nextInLine = nextInLine;
        this.book = book;
        this.next = next;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.automatic = automatic;
    }

    @Scheduled(fixedDelayString = "${atsakas.escalation.proof-poll:60s}")
    void scheduled() {
        if (automatic) {
            rounds.make(this::round);
        }
    }

    @Override
    public boolean round() {
        LocalDate night = nightOf(clock.instant());
        Optional<ProofRun> mine = requireNonNull(transaction.execute(taking -> book.take(night, clock.instant())));
        mine.ifPresent(this::make);
        return mine.isPresent();
    }

    /** What was overtaken while it was made says nothing: whoever began later knows better. */
    private void make(ProofRun run) {
        Proof proof = prove(run);
        if (Boolean.TRUE.equals(transaction.execute(keeping -> keep(run, proof)))) {
            tell(proof);
        }
    }

    private boolean keep(ProofRun run, Proof proof) {
        boolean kept = book.keep(run, proof);
        if (kept) {
            next.replaceEarlier(run);
        } else {
            next.forget(run);
        }
        return kept;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Proof> last() {
        return book.last();
    }

    @Override
    @Transactional(readOnly = true)
    public WhoIsNext.Page namedNext(Circle within, Circle openable, int page) {
        return next.read(within, openable, page);
    }

    @Override
    public Instant nextAfter(Instant moment) {
        return nightOf(moment).plusDays(1).atTime(TWO).atZone(Vilnius.ZONE).toInstant();
    }

    /** No transaction around it: that nobody leads is an answer here, and would undo what was read before. */
    private Proof prove(ProofRun run) {
        List<ProofFinding> findings = new ArrayList<>();
        int tasks = 0;
        List<OpenTask> page = pages.first();
        while (!page.isEmpty()) {
            tasks += page.size();
            List<NextOfTask> named = nextInLine.of(page);
            transaction.executeWithoutResult(writing -> next.write(run, named));
            named.stream().flatMap(of -> of.finding().stream()).forEach(findings::add);
            page = pages.after(page.get(page.size() - 1));
        }
        return new Proof(clock.instant(), tasks, findings);
    }

    private static void tell(Proof proof) {
        if (proof.isClean()) {
            LOG.info("For each of {} open tasks somebody would be told next", proof.tasks());
        } else {
            LOG.error(
                    "For {} of {} open tasks nobody would be told next: administrators see them at /orphaned-tasks",
                    proof.findings().size(),
                    proof.tasks());
        }
    }

    /** Until two it is still the night before. */
    private static LocalDate nightOf(Instant moment) {
        LocalDate day = Vilnius.dayOf(moment);
        return moment.isBefore(day.atTime(TWO).atZone(Vilnius.ZONE).toInstant()) ? day.minusDays(1) : day;
    }
}

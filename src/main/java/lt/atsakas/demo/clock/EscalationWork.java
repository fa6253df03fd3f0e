package lt.atsakas.demo.clock;

import java.time.Instant;
import java.util.Optional;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.EscalationRounds;

/** Cases that stand still and come before a supervisor, and the proof of each night. */
public record EscalationWork(EscalationRounds rounds, EscalationProof proof) implements DueWork {

    @Override
    public Optional<Instant> nextAfter(Instant moment) {
        return Optional.of(proof.nextAfter(moment));
    }

    @Override
    public boolean runDue() {
        boolean proven = proof.round();
        return rounds.round() > 0 || proven;
    }
}

package lt.atsakas.process;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import lt.atsakas.shared.web.DatabaseHealth;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.stereotype.Component;

/** Red when the last proof found a task for which nobody would be told next, or when there was no proof for more than a night. */
@Component("escalationProofHealthIndicator")
class EscalationProofHealth extends DatabaseHealth {

    /** A day and the time that a round may take. */
    private static final Duration LONGEST_PAUSE = Duration.ofHours(26);

    private final EscalationProof proof;
    private final Clock clock;
    private final Instant begun;

    EscalationProofHealth(EscalationProof proof, Clock clock) {
        super("The last proof cannot be read");
        this.proof = proof;
        this.clock = clock;
        this.begun = clock.instant();
    }

    @Override
    protected void look(Health.Builder health) {
        Optional<EscalationProof.Proof> last = proof.last();
        health.status(status(last));
        last.ifPresent(made -> health.withDetail("at", made.at())
                .withDetail("tasks", made.tasks())
                .withDetail("findings", made.findings().size()));
    }

    private Status status(Optional<EscalationProof.Proof> last) {
        Instant since = last.map(EscalationProof.Proof::at).orElse(begun);
        if (clock.instant().isAfter(since.plus(LONGEST_PAUSE))) {
            return Status.DOWN;
        }
        return last.map(made -> made.isClean() ? Status.UP : Status.DOWN).orElse(Status.UNKNOWN);
    }
}

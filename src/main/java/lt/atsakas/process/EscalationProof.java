package lt.atsakas.process;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.Circle;

/** The proof of each night that no open task can be forgotten: for every one of them somebody would be told next who may know of it. */
public interface EscalationProof {

    /** The last one that came to its end. */
    Optional<Proof> last();

    /** Whom that one named next for each open task of a case within the circle; the cases of the other circle may be opened. */
    WhoIsNext.Page namedNext(Circle within, Circle openable, int page);

    /** Makes the proof if it is due; tells whether it did. */
    boolean round();

    /** When it is next due after the moment. */
    Instant nextAfter(Instant moment);

    /** When all open tasks were looked at, how many there were, and those for which nobody could be found. */
    record Proof(Instant at, int tasks, List<ProofFinding> findings) {

        public boolean isClean() {
            return findings.isEmpty();
        }
    }
}

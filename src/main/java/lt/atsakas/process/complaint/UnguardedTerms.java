package lt.atsakas.process.complaint;

import java.time.Instant;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/** Knows of terms that have come so near that somebody should have said whether the answer will be in time, and nobody has. */
@Component
class UnguardedTerms {

    private final ExtensionDesk extensions;
    private final Journal journal;

    UnguardedTerms(ExtensionDesk extensions, Journal journal) {
        this.extensions = extensions;
        this.journal = journal;
    }

    /** Whether the question that was due then has still to be put: it can be, and since then nobody has said that the answer comes in time. */
    boolean isAwaiting(CaseNumber number, Instant due) {
        return extensions.obstacle(number).isEmpty()
                && journal.of(number).stream()
                        .noneMatch(line -> saysInTime(line) && !line.at().isBefore(due));
    }

    private static boolean saysInTime(JournalEntry line) {
        return line.kind() == JournalKind.GUARD_DECIDED
                && TermGuarded.IN_TIME.equals(line.details().get("decision"));
    }
}

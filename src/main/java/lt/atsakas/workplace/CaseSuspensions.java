package lt.atsakas.workplace;

import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.suspension.SuspensionCard;
import lt.atsakas.suspension.SuspensionDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The suspensions of a case for its page, and whether the one who looks may ask for one now. */
@Component
class CaseSuspensions {

    private final SuspensionDesk suspensions;
    private final Names names;

    CaseSuspensions(SuspensionDesk suspensions, Names names) {
        this.suspensions = suspensions;
        this.names = names;
    }

    /** One suspension, with names and the moment that tells most. */
    record Line(
            SuspensionCard card, String askedBy, @Nullable String decider, Instant at) {}

    /** What the page shows. */
    record View(List<Line> lines, boolean possible) {}

    /** To those who may read the answer all of it, to others nothing: that the day has moved the clock tells. Most cases are never suspended, and their history says so. */
    View of(CaseFacts facts, CaseSight.Sight sight, List<JournalEntry> history) {
        if (!sight.answer()) {
            return new View(List.of(), false);
        }
        boolean asked = history.stream().anyMatch(line -> line.kind() == JournalKind.SUSPENSION_ASKED);
        List<Line> lines =
                asked ? suspensions.of(facts.number()).stream().map(this::line).toList() : List.of();
        boolean present = lines.stream()
                .anyMatch(line -> line.card().isOpen() || line.card().isInForce());
        return new View(lines, !present && suspensions.mayAsk(facts, sight.reader()));
    }

    private Line line(SuspensionCard card) {
        Instant decided = card.decidedAt();
        return new Line(
                card,
                names.of(card.askedBy()),
                card.decider() == null ? null : names.of(card.decider()),
                decided == null ? card.askedAt() : decided);
    }
}

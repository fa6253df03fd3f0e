package lt.atsakas.workplace;

import java.time.Instant;
import java.util.List;
import lt.atsakas.extension.ExtensionCard;
import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The extensions of a case for its page, and whether the one who looks may ask for one now. */
@Component
class CaseExtensions {

    private final ExtensionDesk extensions;
    private final Names names;

    CaseExtensions(ExtensionDesk extensions, Names names) {
        this.extensions = extensions;
        this.names = names;
    }

    /** One extension, with names and the moment that tells most. */
    record Line(
            ExtensionCard card, String askedBy, @Nullable String decider, Instant at) {}

    /** What the page shows. */
    record View(List<Line> lines, boolean possible) {}

    /** To those who may read the answer all of it, to others nothing: that the day has moved the clock tells. */
    View of(CaseFacts facts, EmployeeId viewer, boolean readsAnswer) {
        if (!readsAnswer) {
            return new View(List.of(), false);
        }
        return new View(
                extensions.of(facts.number()).stream().map(this::line).toList(),
                extensions.mayAsk(facts, viewer)
                        && extensions.obstacle(facts.number()).isEmpty());
    }

    private Line line(ExtensionCard card) {
        Instant settled = card.settledAt();
        return new Line(
                card,
                names.of(card.askedBy()),
                card.decider() == null ? null : names.of(card.decider()),
                settled == null ? card.askedAt() : settled);
    }
}

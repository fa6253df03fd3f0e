package lt.atsakas.workplace;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalOrigin;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The recusals of a case for its page, and those that the one who looks may raise. */
@Component
class CaseRecusals {

    /** What the history says first of each recusal. */
    private static final Set<JournalKind> BEGINNINGS =
            EnumSet.of(JournalKind.RECUSAL_DECLARED, JournalKind.RECUSAL_ASKED, JournalKind.RECUSAL_RAISED);

    private final RecusalDesk recusals;
    private final Names names;

    CaseRecusals(RecusalDesk recusals, Names names) {
        this.recusals = recusals;
        this.names = names;
    }

    /**
     * One recusal in words.
     *
     * @param reason why it was raised; null for whom that does not concern
     * @param reasons why it was refused; null likewise
     */
    record Line(
            RecusalCard card,
            String person,
            @Nullable String decider,
            @Nullable String reason,
            @Nullable String reasons,
            Instant at) {}

    /** What the page shows. */
    record View(List<Line> lines, List<RecusalOrigin> possible) {}

    /** In most cases nobody is doubted, and their history says so. */
    View of(CaseFacts facts, EmployeeId viewer, List<JournalEntry> history) {
        boolean any = history.stream().anyMatch(line -> BEGINNINGS.contains(line.kind()));
        List<RecusalCard> cards = any ? recusals.of(facts.number()) : List.of();
        return new View(
                cards.stream().map(card -> line(facts, card, viewer)).toList(),
                Arrays.stream(RecusalOrigin.values())
                        .filter(origin -> recusals.mayRaise(facts, origin, viewer))
                        .toList());
    }

    private Line line(CaseFacts facts, RecusalCard card, EmployeeId viewer) {
        boolean concerned = recusals.concerns(facts, card, viewer);
        Instant decided = card.decidedAt();
        return new Line(
                card,
                names.of(card.person()),
                card.decider() == null ? null : names.of(card.decider()),
                concerned ? card.reason() : null,
                concerned ? card.reasons() : null,
                decided == null ? card.raisedAt() : decided);
    }
}

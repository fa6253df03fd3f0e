package lt.atsakas.workplace;

import java.time.Instant;
import java.util.List;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.proceedings.ProceedingCard;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What courts and other bodies do on the question of the complaint for the page of its case, and whether that may be entered now. */
@Component
class CaseProceedings {

    private final ProceedingsDesk proceedings;
    private final DocumentStore documents;
    private final Names names;

    CaseProceedings(ProceedingsDesk proceedings, DocumentStore documents, Names names) {
        this.proceedings = proceedings;
        this.documents = documents;
        this.names = names;
    }

    /**
     * One proceeding, with names and the moment that tells most.
     *
     * @param document the document that says so, for those who may open it
     * @param reasons why it was decided so; null for those who only register cases
     */
    record Line(
            ProceedingCard card,
            String recordedBy,
            @Nullable String decider,
            Instant at,
            @Nullable DocumentCard document,
            @Nullable String reasons) {}

    /** What the page shows. */
    record View(List<Line> lines, boolean possible) {}

    /**
     * To those who read the answer or register the case, to others nothing. Of most complaints no other body ever hears, and their history says so.
     */
    View of(CaseFacts facts, CaseSight.Sight sight, boolean registers, List<JournalEntry> history) {
        if (!sight.answer() && !registers) {
            return new View(List.of(), false);
        }
        boolean recorded = history.stream().anyMatch(line -> line.kind() == JournalKind.PROCEEDING_RECORDED);
        List<Line> lines = recorded ? lines(facts, sight) : List.of();
        boolean waits = lines.stream().anyMatch(line -> line.card().isOpen());
        return new View(lines, !waits && !facts.isClosed() && !sight.visiting() && !sight.beside());
    }

    private List<Line> lines(CaseFacts facts, CaseSight.Sight sight) {
        List<DocumentCard> shown =
                documents.of(facts.number()).stream().filter(sight::includes).toList();
        return proceedings.of(facts.number()).stream()
                .map(card -> line(card, shown, sight))
                .toList();
    }

    private Line line(ProceedingCard card, List<DocumentCard> shown, CaseSight.Sight sight) {
        Instant settled = card.settledAt();
        return new Line(
                card,
                names.of(card.recordedBy()),
                card.decider() == null ? null : names.of(card.decider()),
                settled == null ? card.recordedAt() : settled,
                shown.stream()
                        .filter(document -> document.id().equals(card.document()))
                        .findFirst()
                        .orElse(null),
                sight.answer() ? card.reasons() : null);
    }
}

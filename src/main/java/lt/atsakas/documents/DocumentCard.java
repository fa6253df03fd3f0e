package lt.atsakas.documents;

import java.time.Instant;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;

/** What is known of a document without opening it. The file name is already made safe; the type is that of the content. */
public record DocumentCard(
        DocumentId id,
        CaseNumber caseNumber,
        DocumentKind kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        Actor addedBy) {

    @Override
    public String toString() {
        return "DocumentCard[" + id + ", " + kind + "]";
    }
}

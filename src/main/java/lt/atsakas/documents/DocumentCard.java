package lt.atsakas.documents;

import java.time.Instant;
import lt.atsakas.documents.picture.Picture;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document without opening it. The file name is already made safe; the type is that of the content.
 *
 * @param scan how far the search for viruses has come; null where nobody was asked to look
 */
public record DocumentCard(
        DocumentId id,
        CaseNumber caseNumber,
        DocumentKind kind,
        String fileName,
        String mediaType,
        long size,
        String sha256,
        Instant addedAt,
        Actor addedBy,
        @Nullable ScanState scan) {

    /** Whether nobody gets it for now, as far as is known. */
    public boolean isHeldBack() {
        return scan == ScanState.WAITING || scan == ScanState.INFECTED;
    }

    /** Whether it may tell more than it shows. */
    public boolean isPicture() {
        return Picture.is(mediaType);
    }

    @Override
    public String toString() {
        return "DocumentCard[" + id + ", " + kind + "]";
    }
}

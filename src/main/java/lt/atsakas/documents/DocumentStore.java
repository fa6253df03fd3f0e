package lt.atsakas.documents;

import java.io.InputStream;
import java.util.List;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps files: checks what comes in, never changes what it has, and gives out what belongs to the case asked for. */
@Service
public class DocumentStore {

    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, InputStream content, Actor by) {
        throw new UnsupportedOperationException("on its way");
    }

    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, byte[] content, Actor by) {
        throw new UnsupportedOperationException("on its way");
    }

    /** The documents of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentCard> of(CaseNumber number) {
        throw new UnsupportedOperationException("on its way");
    }

    /** A document of this case and no other, else not found. */
    @Transactional(readOnly = true)
    public DocumentContent open(CaseNumber number, DocumentId id) {
        throw new UnsupportedOperationException("on its way");
    }
}

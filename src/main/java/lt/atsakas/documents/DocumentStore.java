package lt.atsakas.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps files: checks what comes in, never changes what it has, and gives out only what belongs to the case asked for.
 * The content is safe on the disk before its row is written; whoever asks answers for the asker's right to see the case.
 */
@Service
public class DocumentStore {

    private final Shelf shelf;
    private final ContentCheck check;
    private final DocumentSettings settings;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    DocumentStore(
            Shelf shelf,
            ContentCheck check,
            DocumentSettings settings,
            Documents documents,
            Journal journal,
            Clock clock) {
        this.shelf = shelf;
        this.check = check;
        this.settings = settings;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a file or says why not: {@link FileEmpty}, {@link FileTooLarge}, {@link FileTypeNotAllowed},
     * {@link TooManyFiles}.
     */
    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, InputStream content, Actor by) {
        Shelf.Taken taken = shelf.take(content, settings.maxFileSize().toBytes());
        try {
            DocumentCard card = described(taken, number, kind, fileName, by);
            shelf.keep(taken);
            return record(card);
        } finally {
            shelf.forget(taken);
        }
    }

    /** The same for a content that is in memory already. */
    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, byte[] content, Actor by) {
        return add(number, kind, fileName, new ByteArrayInputStream(content), by);
    }

    /**
     * Says beforehand why a file from outside could not be kept beside others of the same case, as {@link #add} would.
     */
    public void check(String fileName, Path content, List<Long> sizesOfOthers) {
        long size = content.toFile().length();
        if (size == 0) {
            throw new FileEmpty();
        }
        if (size > settings.maxFileSize().toBytes()) {
            throw new FileTooLarge(settings.maxFileSize().toMegabytes());
        }
        check.typeOf(content, fileName);
        long others = sizesOfOthers.stream().mapToLong(Long::longValue).sum();
        if (new Weight(sizesOfOthers.size(), others).exceeds(settings, size)) {
            throw new TooManyFiles(settings.maxFiles(), settings.maxTotalSize().toMegabytes());
        }
    }

    /** The documents of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<DocumentCard> of(CaseNumber number) {
        return documents.findByCaseNumberOrderByAddedAt(number.value()).stream()
                .map(Document::card)
                .toList();
    }

    /** A document of this case and no other, else {@link NotFound}. */
    @Transactional(readOnly = true)
    public DocumentContent open(CaseNumber number, DocumentId id) {
        DocumentCard card = documents
                .findByIdAndCaseNumber(id.value(), number.value())
                .map(Document::card)
                .orElseThrow(NotFound::new);
        return new DocumentContent(card, shelf.place(card.sha256()));
    }

    private DocumentCard described(Shelf.Taken taken, CaseNumber number, DocumentKind kind, String fileName, Actor by) {
        if (taken.size() == 0) {
            throw new FileEmpty();
        }
        FileType type = check.typeOf(taken.file(), fileName);
        if (kind.comesFromOutside()
                && documents.weightFromOutside(number.value()).exceeds(settings, taken.size())) {
            throw new TooManyFiles(settings.maxFiles(), settings.maxTotalSize().toMegabytes());
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String name = FileName.safe(fileName, type);
        return new DocumentCard(
                DocumentId.random(), number, kind, name, type.mediaType(), taken.size(), taken.sha256(), now, by);
    }

    private DocumentCard record(DocumentCard card) {
        documents.saveAndFlush(new Document(card));
        if (card.kind().comesFromOutside()) {
            journal.record(
                    card.caseNumber(),
                    JournalKind.DOCUMENT_ADDED,
                    card.addedBy(),
                    Map.of("document", card.id().toString(), "name", card.fileName()));
        }
        return card;
    }
}

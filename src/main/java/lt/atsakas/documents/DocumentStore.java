package lt.atsakas.documents;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
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

    private final CaseRegistry registry;
    private final Shelf shelf;
    private final ContentCheck check;
    private final DocumentSettings settings;
    private final Documents documents;
    private final Quarantine quarantine;
    private final Journal journal;
    private final Clock clock;

    DocumentStore(
            CaseRegistry registry,
            Shelf shelf,
            ContentCheck check,
            DocumentSettings settings,
            Documents documents,
            Quarantine quarantine,
            Journal journal,
            Clock clock) {
        this.registry = registry;
        this.shelf = shelf;
        this.check = check;
        this.settings = settings;
        this.documents = documents;
        this.quarantine = quarantine;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Keeps a file or says why not: {@link FileEmpty}, {@link FileTooLarge}, {@link FileTypeNotAllowed},
     * {@link TooManyFiles}, {@link ShelfOutOfOrder}; to a case that is over nothing comes from outside any more.
     */
    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, InputStream content, Actor by) {
        return add(number, kind, shelve(fileName, content), by);
    }

    /**
     * Puts a content on the disk for good, before there need be a case for it: the slow part, to be done before anything is
     * locked. What no case takes is removed after some days.
     */
    public ShelvedFile shelve(String fileName, InputStream content) {
        return shelve(fileName, content, taken -> check.typeOf(taken.file(), fileName));
    }

    private ShelvedFile shelve(String fileName, InputStream content, Function<Shelf.Taken, FileType> typeOf) {
        Shelf.Taken taken = shelf.take(content, settings.maxFileSize().toBytes());
        try {
            requireContent(taken);
            FileType type = typeOf.apply(taken);
            ShelvedFile shelved =
                    new ShelvedFile(FileName.safe(fileName, type), type.mediaType(), taken.size(), taken.sha256());
            shelf.keep(taken);
            return shelved;
        } finally {
            shelf.forget(taken);
        }
    }

    /** Gives a content that is on the shelf already to its case. */
    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, ShelvedFile file, Actor by) {
        if (kind.comesFromOutside()) {
            registry.requireOpen(number);
        }
        return addEvenIfClosed(number, kind, file, by);
    }

    /** The same where the case may have ended: what belongs to something that was done before is still put to it. */
    @Transactional
    public DocumentCard addEvenIfClosed(CaseNumber number, DocumentKind kind, ShelvedFile file, Actor by) {
        if (kind.comesFromOutside()) {
            requireRoom(number, file);
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return record(new DocumentCard(
                DocumentId.random(),
                number,
                kind,
                file.name(),
                file.mediaType(),
                file.size(),
                file.sha256(),
                now,
                by,
                null));
    }

    /** The same for a content that is in memory already. */
    @Transactional
    public DocumentCard add(CaseNumber number, DocumentKind kind, String fileName, byte[] content, Actor by) {
        return add(number, kind, fileName, new ByteArrayInputStream(content), by);
    }

    /** Keeps a letter that the house has set itself: what it is need not be found out. */
    @Transactional
    public DocumentCard addLetter(CaseNumber number, DocumentKind kind, String fileName, byte[] pdf, Actor by) {
        return add(number, kind, shelve(fileName, new ByteArrayInputStream(pdf), taken -> FileType.PDF), by);
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

    /** A document of this case and no other, else {@link NotFound}; while it is held back {@link FileNotScanned} or {@link FileInfected}. */
    @Transactional(readOnly = true)
    public DocumentContent open(CaseNumber number, DocumentId id) {
        DocumentCard card = documents
                .findByIdAndCaseNumber(id.value(), number.value())
                .map(Document::card)
                .orElseThrow(NotFound::new);
        quarantine.release(card);
        return new DocumentContent(card, shelf.content(card.sha256()));
    }

    private static void requireContent(Shelf.Taken taken) {
        if (taken.size() == 0) {
            throw new FileEmpty();
        }
    }

    private void requireRoom(CaseNumber number, ShelvedFile file) {
        if (documents.weightFromOutside(number.value()).exceeds(settings, file.size())) {
            throw new TooManyFiles(settings.maxFiles(), settings.maxTotalSize().toMegabytes());
        }
    }

    private DocumentCard record(DocumentCard card) {
        documents.saveAndFlush(new Document(card));
        quarantine.enter(card);
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

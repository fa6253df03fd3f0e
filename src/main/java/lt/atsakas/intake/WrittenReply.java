package lt.atsakas.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.TypedText;
import org.springframework.stereotype.Component;

/** Checks what a client writes to their case, and brings its files there: laid down before the case is held, joined while it is. */
@Component
class WrittenReply {

    private static final int LONGEST = 4000;

    private final DocumentStore documents;

    WrittenReply(DocumentStore documents) {
        this.documents = documents;
    }

    /** The words as they are kept; refused when nothing is there, or too much ({@link ReplyUnfit}). */
    static String checked(String written, List<SubmittedFile> files) {
        String words = TypedText.kept(written);
        if (words.isEmpty() && files.isEmpty()) {
            throw ReplyUnfit.empty();
        }
        if (words.length() > LONGEST) {
            throw ReplyUnfit.tooLong(LONGEST, words.length());
        }
        return words;
    }

    List<ShelvedFile> shelve(List<SubmittedFile> files) {
        return files.stream().map(this::shelve).toList();
    }

    /** The files become documents of the held case. */
    List<UUID> join(CaseNumber number, List<ShelvedFile> files, Actor by) {
        return files.stream()
                .map(file -> documents.add(number, DocumentKind.ATTACHMENT, file, by))
                .map(document -> document.id().value())
                .toList();
    }

    private ShelvedFile shelve(SubmittedFile file) {
        try (InputStream content = file.open()) {
            return documents.shelve(file.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

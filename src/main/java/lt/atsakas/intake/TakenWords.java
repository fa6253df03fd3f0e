package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Joins what somebody told at the desk to the open case of the same matter: their words and files become its documents, and whatever waits
 * for the client hears of it as of a mail.
 */
@Service
public class TakenWords {

    private final WordBook book;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final WrittenReply writing;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    TakenWords(
            WordBook book,
            CaseRegistry registry,
            CaseHold hold,
            WrittenReply writing,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.book = book;
        this.registry = registry;
        this.hold = hold;
        this.writing = writing;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
    }

    /**
     * Joins it once, and does what else belongs to that in the same transaction. Refused of a case that is over, when a file cannot be kept –
     * then nothing of it is kept –, and when the form has joined something else before ({@link IdempotencyKeyReused}).
     */
    public void take(TakenWord word, Runnable beside) {
        if (word.files().isEmpty() && isTaken(word)) {
            return;
        }
        SubmittedFile written = new SubmittedFile(word.title(), word.words().getBytes(UTF_8));
        List<ShelvedFile> shelved = writing.shelve(
                Stream.concat(Stream.of(written), word.files().stream()).toList());
        transaction.executeWithoutResult(open -> {
            if (book.claim(word, shelved.subList(1, shelved.size()))) {
                join(word, shelved);
                beside.run();
            }
        });
    }

    /** Whether the words of this form are joined to this case already, with whatever files. */
    public boolean isTaken(TakenWord word) {
        return book.has(word);
    }

    private void join(TakenWord word, List<ShelvedFile> shelved) {
        CaseNumber number = word.caseNumber();
        hold.take(number);
        registry.requireOpen(number);
        List<UUID> added = writing.join(number, shelved, word.by());
        journal.record(number, JournalKind.WORD_TAKEN, word.by(), Map.of());
        events.publishEvent(new ClientWrote(number, Actor.client(), "", added));
    }
}

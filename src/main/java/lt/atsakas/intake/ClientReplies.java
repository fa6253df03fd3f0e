package lt.atsakas.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.shared.TypedText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what clients reply when the house waits for them, whatever it waits for: the files become documents of the case, and whoever waits
 * hears of it as of a mail.
 */
@Service
public class ClientReplies {

    private static final int LONGEST = 4000;

    private final List<AwaitsClient> waiting;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final DocumentStore documents;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ClientReplies(
            List<AwaitsClient> waiting,
            CaseRegistry registry,
            CaseHold hold,
            DocumentStore documents,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.waiting = waiting;
        this.registry = registry;
        this.hold = hold;
        this.documents = documents;
        this.events = events;
        this.transaction = transaction;
    }

    /** What the client is asked for now, if anything. */
    @Transactional(readOnly = true)
    public Optional<Awaited> awaited(CaseFacts facts) {
        return facts.isClosed() ? Optional.empty() : awaitedIn(facts.number());
    }

    /**
     * Takes the reply; refused when nothing is in it, too much, or no word of whoever took down what cures a complaint ({@link ReplyUnfit}),
     * when a file cannot be kept, and when nothing is awaited any more ({@link ReplyNotAwaited}). Then nothing of it is kept.
     */
    public void take(ClientReply reply) {
        String words = checked(reply);
        List<ShelvedFile> shelved = reply.files().stream().map(this::shelve).toList();
        transaction.executeWithoutResult(open -> take(reply, words, shelved));
    }

    private void take(ClientReply reply, String words, List<ShelvedFile> shelved) {
        CaseNumber number = reply.caseNumber();
        hold.take(number);
        registry.requireOpen(number);
        requireNote(words, reply.by(), awaitedIn(number).orElseThrow(ReplyNotAwaited::new));
        List<UUID> added = shelved.stream()
                .map(file -> documents.add(number, DocumentKind.ATTACHMENT, file, reply.by()))
                .map(document -> document.id().value())
                .toList();
        events.publishEvent(new ClientWrote(number, reply.by(), words, added));
    }

    private static void requireNote(String words, Actor by, Awaited awaited) {
        if (awaited.noted() && by.employee() != null && words.isEmpty()) {
            throw ReplyUnfit.notNoted();
        }
    }

    private Optional<Awaited> awaitedIn(CaseNumber number) {
        return waiting.stream().flatMap(one -> one.awaitedIn(number).stream()).findFirst();
    }

    private static String checked(ClientReply reply) {
        String words = TypedText.kept(reply.words());
        if (words.isEmpty() && reply.files().isEmpty()) {
            throw ReplyUnfit.empty();
        }
        if (words.length() > LONGEST) {
            throw ReplyUnfit.tooLong(LONGEST, words.length());
        }
        return words;
    }

    private ShelvedFile shelve(SubmittedFile file) {
        try (InputStream content = file.open()) {
            return documents.shelve(file.name(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

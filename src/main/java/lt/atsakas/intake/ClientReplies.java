package lt.atsakas.intake;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.AwaitsClient;
import lt.atsakas.registry.AwaitsClient.Awaited;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
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

    private final List<AwaitsClient> waiting;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final WrittenReply writing;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    ClientReplies(
            List<AwaitsClient> waiting,
            CaseRegistry registry,
            CaseHold hold,
            WrittenReply writing,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.waiting = waiting;
        this.registry = registry;
        this.hold = hold;
        this.writing = writing;
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
        String words = WrittenReply.checked(reply.words(), reply.files());
        List<ShelvedFile> shelved = writing.shelve(reply.files());
        transaction.executeWithoutResult(open -> take(reply, words, shelved));
    }

    private void take(ClientReply reply, String words, List<ShelvedFile> shelved) {
        CaseNumber number = reply.caseNumber();
        hold.take(number);
        registry.requireOpen(number);
        requireNote(words, reply.by(), awaitedIn(number).orElseThrow(ReplyNotAwaited::new));
        List<UUID> added = writing.join(number, shelved, reply.by());
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
}

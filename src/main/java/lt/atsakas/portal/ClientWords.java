package lt.atsakas.portal;

import java.util.Locale;
import lt.atsakas.intake.ClientReplies;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.visit.MeetingDesk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client reads of a case, in plain words of their language. */
@Component
public class ClientWords {

    private final VisitorWords words;
    private final ClientReplies replies;
    private final MeetingDesk meetings;

    ClientWords(VisitorWords words, ClientReplies replies, MeetingDesk meetings) {
        this.words = words;
        this.replies = replies;
        this.meetings = meetings;
    }

    /** Where the case stands. */
    public String status(CaseFacts facts) {
        return words.of(facts.status().messageKey());
    }

    /** What the case waits for now: the client too where they are asked for something; null once it is over. */
    public @Nullable String awaited(CaseFacts facts) {
        return awaited(facts, replies.awaited(facts).isPresent(), isMet(facts));
    }

    /** The same for whoever knows whether the client is asked for something, and whether the house meets them. */
    @Nullable
    String awaited(CaseFacts facts, boolean asked, boolean met) {
        if (facts.isClosed()) {
            return null;
        }
        return words.of(awaitedKey(facts, asked, met));
    }

    private static String awaitedKey(CaseFacts facts, boolean asked, boolean met) {
        if (facts.status() == ClientStatus.WAITING_FOR_CLIENT) {
            return awaitedKey(facts.status());
        }
        if (asked) {
            return "clientAwaits.asked";
        }
        return met ? "clientAwaits.met" : awaitedKey(facts.status());
    }

    /** Nobody is met before somebody handles the case. */
    private boolean isMet(CaseFacts facts) {
        return facts.handler() != null && !meetings.comingAsTold(facts.number()).isEmpty();
    }

    /** What happened, without names. */
    public String event(JournalEntry entry) {
        String key = "timeline." + entry.kind().name();
        if (entry.kind() == JournalKind.VISIT_TOLD) {
            String news = entry.details().get(MeetingDesk.NEWS);
            return words.of(news == null ? key : key + "." + news);
        }
        return words.of(isPosted(entry) ? key + ".POSTED" : key);
    }

    /** The day when the house posted the answer is known, the day when the client got it is not. */
    private static boolean isPosted(JournalEntry entry) {
        return entry.kind() == JournalKind.DELIVERED
                && "POSTED".equals(entry.details().get("way"));
    }

    private static String awaitedKey(ClientStatus status) {
        return "clientAwaits." + status.name().toLowerCase(Locale.ROOT);
    }
}

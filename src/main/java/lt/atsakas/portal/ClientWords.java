package lt.atsakas.portal;

import java.util.Locale;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.ClientStatus;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.HouseWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the client reads of a case, in plain words. */
@Component
public class ClientWords {

    private final HouseWords words;

    ClientWords(HouseWords words) {
        this.words = words;
    }

    /** Where the case stands. */
    public String status(CaseFacts facts) {
        return words.of(facts.status().messageKey());
    }

    /** The same in another language. */
    public String status(CaseFacts facts, Locale language) {
        return words.in(language, facts.status().messageKey());
    }

    /** What the case waits for now; null once it is over. */
    public @Nullable String awaited(CaseFacts facts) {
        return facts.isClosed() ? null : words.of(awaitedKey(facts.status()));
    }

    /** What happened, without names. */
    public String event(JournalEntry entry) {
        String key = "timeline." + entry.kind().name();
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

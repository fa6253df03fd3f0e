package lt.atsakas.shared;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of a message key in the language of the house, whatever language a browser asks for: of pages, of letters, of
 * Tasklist, of job threads. What a client reads is said by {@link VisitorWords}.
 */
@Component
public class HouseWords {

    public static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final MessageSource messages;

    public HouseWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The words; a key without words is a fault of ours and is thrown. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LITHUANIAN);
    }

    /** What is wrong and what to do. */
    public String of(RuleViolation broken) {
        return of(broken.messageKey(), broken.arguments());
    }

    /** The words, or the fallback when the key has none: for codes that a process owner may have added. */
    public String orElse(String key, String fallback) {
        String found = messages.getMessage(key, null, fallback, LITHUANIAN);
        return found == null ? fallback : found;
    }

    /** The words with each {name} replaced by the detail of that name. */
    public String named(String key, Map<String, String> details) {
        String words = of(key);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return words;
    }
}

package lt.atsakas.shared;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The house's words in Lithuanian, from {@code messages_lt.properties}. */
@Component
public class Words {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    /** The words under the key, {0}, {1} … filled in; a missing key is a programming error and throws. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LITHUANIAN);
    }

    /** The words under the key, or the fallback when there are none. */
    public String orElse(String key, String fallback) {
        String found = messages.getMessage(key, null, fallback, LITHUANIAN);
        return found == null ? fallback : found;
    }

    /** The words of a broken rule. */
    public String of(RuleViolation violation) {
        return of(violation.messageKey(), violation.arguments());
    }

    /** The words under the key with {name} filled in from the details. */
    public String named(String key, Map<String, String> details) {
        String words = messages.getMessage(key, null, LITHUANIAN);
        for (Map.Entry<String, String> detail : details.entrySet()) {
            words = words.replace("{" + detail.getKey() + "}", detail.getValue());
        }
        return words;
    }
}

package lt.atsakas.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words in the language of the house, whatever language a browser asks for: of letters, of Tasklist, of job threads. */
@Component
public class HouseWords {

    public static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final MessageSource messages;

    HouseWords(MessageSource messages) {
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
}

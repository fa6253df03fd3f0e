package lt.atsakas.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The words of a message key in the language of the page that is being shown: the one its client chose, Lithuanian on the
 * staff's pages and where nobody chose. What a language lacks is said in Lithuanian.
 */
@Component
public class VisitorWords {

    private final MessageSource messages;

    public VisitorWords(MessageSource messages) {
        this.messages = messages;
    }

    /** The language of the page that is being shown; Lithuanian where none is, as in the threads of timers. */
    public static Locale language() {
        return LocaleContextHolder.getLocaleContext() == null ? HouseWords.LITHUANIAN : LocaleContextHolder.getLocale();
    }

    /** The words; a key without words is a fault of ours and is thrown. */
    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, language());
    }

    /** What is wrong and what to do. */
    public String of(RuleViolation broken) {
        return of(broken.messageKey(), broken.arguments());
    }
}

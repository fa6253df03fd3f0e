package lt.atsakas.process.engine;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that Tasklist shows: always Lithuanian, whatever language a browser asks for. */
@Component
class TasklistWords {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private final MessageSource messages;

    TasklistWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LITHUANIAN);
    }
}

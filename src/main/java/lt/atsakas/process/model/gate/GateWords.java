package lt.atsakas.process.model.gate;

import lt.atsakas.shared.HouseWords;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The Lithuanian words of the gate, from the same file as all words, readable without a running application. */
final class GateWords {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private GateWords() {}

    static String say(String key, Object... details) {
        return MESSAGES.getMessage(key, details, HouseWords.LITHUANIAN);
    }

    private static ResourceBundleMessageSource messages() {
        var source = new ResourceBundleMessageSource();
        source.setBasename("messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return source;
    }
}

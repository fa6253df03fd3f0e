package lt.atsakas.shared.web;

import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the application for tests without one, in Lithuanian. */
public final class LithuanianWords {

    private LithuanianWords() {}

    public static HouseWords words() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("lt"));
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setFallbackToSystemLocale(false);
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        return new HouseWords(messages);
    }
}

package lt.atsakas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** A page that is shown in another language than its address has, such as what clients will read, looked at by staff. */
public final class PageLanguage {

    private static final String NAME = PageLanguage.class.getName();

    private PageLanguage() {}

    /** From now on the answer to the request is in that language. */
    public static void speak(HttpServletRequest request, Locale language) {
        request.setAttribute(NAME, language);
    }

    /** The language, where one was set. */
    public static Optional<Locale> of(HttpServletRequest request) {
        return Optional.ofNullable((Locale) request.getAttribute(NAME));
    }
}

package lt.atsakas.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Locale;
import lt.atsakas.registry.ClientLanguages;

/** The language that a program asks for, of those the house speaks to clients in; Lithuanian without one. */
final class AskedLanguage {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");

    private AskedLanguage() {}

    static Locale of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? LITHUANIAN
                : Collections.list(request.getLocales()).stream()
                        .filter(asked -> ClientLanguages.CODES.contains(asked.getLanguage()))
                        .findFirst()
                        .orElse(LITHUANIAN);
    }
}

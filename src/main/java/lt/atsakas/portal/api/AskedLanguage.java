package lt.atsakas.portal.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The language that a program asks for, of those the house speaks to clients in; Lithuanian without one. */
final class AskedLanguage {

    private static final Locale LITHUANIAN = Locale.forLanguageTag("lt");
    private static final List<String> SPOKEN = List.of("lt", "en", "ru", "pl", "uk");

    private AskedLanguage() {}

    static Locale of(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null
                ? LITHUANIAN
                : Collections.list(request.getLocales()).stream()
                        .filter(asked -> SPOKEN.contains(asked.getLanguage()))
                        .findFirst()
                        .orElse(LITHUANIAN);
    }
}

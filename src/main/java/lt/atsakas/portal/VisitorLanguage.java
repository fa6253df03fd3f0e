package lt.atsakas.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.shared.web.PageLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * In which language a request is answered: the client's pages in the one that the client chose, the client's interface in
 * the one that the program asks for, everything else in Lithuanian. What a browser prefers by itself decides nothing: a
 * page looks the same to everybody until they choose.
 */
@Component("localeResolver")
class VisitorLanguage implements LocaleResolver {

    /** Holds nothing but the code of the language. */
    static final String COOKIE = "kalba";

    private static final String API = "/api/complaints";

    /** Where the client's pages lie; the first page is equal to its address, the others begin with theirs. */
    private static final List<String> CLIENTS_PAGES =
            List.of("/complaints", "/status", "/privacy", "/policy", "/accessibility", "/survey");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return PageLanguage.of(request).orElseGet(() -> byAddress(request));
    }

    private static Locale byAddress(HttpServletRequest request) {
        String path = path(request);
        if (path.startsWith(API)) {
            return asked(request);
        }
        return isForClients(path) || isFaultOfAStranger(request)
                ? choice(request).orElse(HouseWords.LITHUANIAN)
                : HouseWords.LITHUANIAN;
    }

    /** A page that is not there is nobody's: whoever is not signed in reads so in the language that they chose. */
    private static boolean isFaultOfAStranger(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) != null && request.getUserPrincipal() == null;
    }

    /** The choice is made by {@link LanguagePage} alone. */
    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen on its page");
    }

    /** The code, if it is one of the house's languages; else Lithuanian. */
    static String known(String code) {
        return ClientLanguages.CODES.contains(code) ? code : HouseWords.LITHUANIAN.getLanguage();
    }

    static boolean isForClients(String path) {
        return path.equals("/")
                || CLIENTS_PAGES.stream().anyMatch(page -> path.equals(page) || path.startsWith(page + "/"));
    }

    /** The language that the client chose, or else the one that the page itself suggests; from now on the whole page speaks it. */
    static Locale speak(HttpServletRequest request, Locale suggested) {
        Locale language = choice(request).orElse(suggested);
        PageLanguage.speak(request, language);
        return language;
    }

    private static Optional<Locale> choice(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .filter(ClientLanguages.CODES::contains)
                .map(Locale::forLanguageTag);
    }

    private static Locale asked(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? HouseWords.LITHUANIAN
                : Collections.list(request.getLocales()).stream()
                        .filter(asked -> ClientLanguages.CODES.contains(asked.getLanguage()))
                        .map(asked -> Locale.forLanguageTag(asked.getLanguage()))
                        .findFirst()
                        .orElse(HouseWords.LITHUANIAN);
    }

    /** Of the page that was asked for, also where an error is shown instead of it. */
    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}

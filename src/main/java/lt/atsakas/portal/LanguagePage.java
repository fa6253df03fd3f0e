package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import lt.atsakas.registry.ClientLanguages;
import lt.atsakas.shared.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Where a client chooses the language of the pages; leads back to the page they came from. */
@Controller
class LanguagePage {

    private static final Duration REMEMBERED = Duration.ofDays(365);
    private static final Pattern PLAIN = Pattern.compile("[/a-z]+(?:/[0-9]{1,6})?");
    private static final String CHANGE = "change=yes";
    private static final String STATUS = "status";

    @GetMapping("/language/{code}")
    String choose(
            @PathVariable String code,
            Origin origin,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String referer,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!ClientLanguages.CODES.contains(code)) {
            throw new NotFound();
        }
        ResponseCookie choice = ResponseCookie.from(VisitorLanguage.COOKIE, code)
                .path("/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, choice.toString());
        return "redirect:" + origin.page().orElseGet(() -> back(referer));
    }

    /** Only ever one of the client's own pages here, whoever wrote the address. */
    private static String back(@Nullable String from) {
        try {
            URI address = URI.create(from == null ? "" : from);
            String path = address.getRawPath();
            boolean known = path != null && PLAIN.matcher(path).matches() && VisitorLanguage.isForClients(path);
            return known ? path + (CHANGE.equals(address.getRawQuery()) ? "?" + CHANGE : "") : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }

    /**
     * The question whose answer came along, or the status page, to which a page in the client's language leads.
     *
     * @param from the page's place in the address; null when the client came by a link
     * @param change given when the client came to the question from the check
     */
    record Origin(@Nullable String from, @Nullable String change) {

        Optional<String> page() {
            if (STATUS.equals(from)) {
                return Optional.of("/" + STATUS);
            }
            return Question.at(from == null ? "" : from)
                    .map(asked -> "/complaints/new/" + asked.address() + (change == null ? "" : "?" + CHANGE));
        }
    }
}

package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
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

    @GetMapping("/language/{code}")
    String choose(
            @PathVariable String code,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from,
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
        return "redirect:" + back(from);
    }

    /** Only ever one of the client's own pages here, whoever wrote the address. */
    private static String back(@Nullable String from) {
        try {
            String path = from == null ? null : URI.create(from).getPath();
            return path != null && VisitorLanguage.isForClients(path) ? path : "/";
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}

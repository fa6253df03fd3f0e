package lt.atsakas.portal;

import jakarta.servlet.http.HttpServletResponse;
import lt.atsakas.shared.TooOften;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Marks a page as the answer to somebody who asks too often: programs read there when to come again. */
final class ComeLater {

    private ComeLater() {}

    static void mark(HttpServletResponse page, TooOften refused) {
        page.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        page.setHeader(
                HttpHeaders.RETRY_AFTER, Long.toString(refused.timeToWait().toSeconds() + 1));
    }
}

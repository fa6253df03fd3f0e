package lt.atsakas.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** Tells programs, who are answered with problems, from people, who are answered with pages. */
final class Asker {

    private Asker() {}

    static boolean isProgram(HttpServletRequest request) {
        String path = path(request);
        return path.startsWith("/api/")
                || path.startsWith("/v3/")
                || (path.startsWith("/demo/") && !wantsPage(request));
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String uri = failed == null ? request.getRequestURI() : failed.toString();
        return uri.substring(request.getContextPath().length());
    }

    private static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}

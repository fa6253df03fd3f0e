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
        return isScriptOfPage(request)
                || path.startsWith("/api/")
                || path.startsWith("/v3/")
                || (path.startsWith("/demo/") && !wantsPage(request));
    }

    /** A script that fills in a part of a page: it shows the problem's words where the part would have been. */
    private static boolean isScriptOfPage(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
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

package lt.atsakas.security.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** A browser that opens an address to show it to a person. */
final class ReadsPages implements RequestMatcher {

    static final RequestMatcher MATCHER = new ReadsPages();

    private ReadsPages() {}

    @Override
    public boolean matches(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return HttpMethod.GET.matches(request.getMethod())
                && accept != null
                && accept.contains(MediaType.TEXT_HTML_VALUE);
    }
}

package lt.atsakas.process.engine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives a page of the webapps the nonce that its own header allows. Camunda keeps the last one for all requests in one place, so that a page
 * asked for at the same moment as another could carry the other's: then the browser runs none of its scripts and the page stays blank.
 */
final class OneNonce extends OncePerRequestFilter {

    private static final String POLICY = "Content-Security-Policy";
    private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern CARRIED = Pattern.compile("nonce=\"[^\"]*\"");

    /** Scripts, pictures and styles carry none. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.indexOf('.', address.lastIndexOf('/') + 1) >= 0;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, page);
        String policy = page.getHeader(POLICY);
        Matcher allowed = ALLOWED.matcher(policy == null ? "" : policy);
        if (allowed.find()) {
            carry(allowed.group(1), page);
        }
        page.copyBodyToResponse();
    }

    /** Byte by byte: whatever the page is written in, the nonce is plain. */
    private static void carry(String nonce, ContentCachingResponseWrapper page) throws IOException {
        String written = new String(page.getContentAsByteArray(), ISO_8859_1);
        String mended = CARRIED.matcher(written).replaceAll("nonce=\"" + Matcher.quoteReplacement(nonce) + "\"");
        page.resetBuffer();
        page.getOutputStream().write(mended.getBytes(ISO_8859_1));
    }
}

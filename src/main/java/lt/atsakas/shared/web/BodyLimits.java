package lt.atsakas.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that are too large before anybody reads them, in words; files have the limit of uploads. The Camunda
 * webapps, open to staff only, keep their own.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class BodyLimits extends OncePerRequestFilter {

    private final long plain;
    private final long withFiles;

    BodyLimits(RequestSizes sizes) {
        this.plain = sizes.plain();
        this.withFiles = sizes.withFiles();
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/camunda/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean files = carriesFiles(request);
        if (request.getContentLengthLong() > (files ? withFiles : plain)) {
            response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
        } else {
            chain.doFilter(files ? request : new LimitedBody(request, plain), response);
        }
    }

    private static boolean carriesFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}

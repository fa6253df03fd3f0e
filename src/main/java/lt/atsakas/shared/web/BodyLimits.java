package lt.atsakas.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.InvalidFileNameException;
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
            take(files ? request : new LimitedBody(request, plain), response, chain);
        }
    }

    /** The server does not read on where the name of a file is none; no browser sends such a one. */
    private static void take(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (InvalidFileNameException unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        }
    }

    private static boolean carriesFiles(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
    }
}

package lt.atsakas.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import lt.atsakas.shared.HouseWords;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Tells whoever works in the webapps in neutral words that something failed which nobody expected. The engine would tell
 * with the statement and the names of classes; it has logged them.
 */
final class FailuresInWords extends OncePerRequestFilter {

    private final HouseWords words;
    private final ObjectMapper json;

    FailuresInWords(HouseWords words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        chain.doFilter(request, answer);
        if (answer.getStatus() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            answer.resetBuffer();
            answer.setContentType(MediaType.APPLICATION_JSON_VALUE);
            json.writeValue(answer.getOutputStream(), Map.of("type", "Failure", "message", words.of("engine.failed")));
        }
        answer.copyBodyToResponse();
    }
}

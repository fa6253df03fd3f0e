package lt.atsakas.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Compares the whole path of a request, whichever servlet serves it; Spring's own matcher sees only what follows the
 * prefix of a servlet and so would never see the engine's addresses.
 */
final class AddressMatcher implements RequestMatcher {

    private final @Nullable HttpMethod method;
    private final List<PathPattern> patterns;

    AddressMatcher(@Nullable HttpMethod method, String... patterns) {
        this.method = method;
        this.patterns = List.of(patterns).stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    static AddressMatcher any(String... patterns) {
        return new AddressMatcher(null, patterns);
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        if (method != null && !method.matches(request.getMethod()) && !isHeadOf(method, request)) {
            return false;
        }
        PathContainer path = PathContainer.parsePath(
                request.getRequestURI().substring(request.getContextPath().length()));
        return patterns.stream().anyMatch(pattern -> pattern.matches(path));
    }

    private static boolean isHeadOf(HttpMethod method, HttpServletRequest request) {
        return method == HttpMethod.GET && HttpMethod.HEAD.matches(request.getMethod());
    }
}

package lt.atsakas.security.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** An address that no line of the route list names; whoever asks gets "not found", not a login page. */
final class UnknownAddress implements RequestMatcher {

    private final RequestMatcher known;

    UnknownAddress(List<Route> routes) {
        this.known = new OrRequestMatcher(routes.stream().map(Route::matcher).toList());
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return !known.matches(request);
    }
}

package lt.atsakas.security.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** One line of the route list: which requests, and who may make them. Without a method it names all of them. */
record Route(@Nullable HttpMethod method, String pattern, Access access) {

    static Route of(String pattern, Access access) {
        return new Route(null, pattern, access);
    }

    static Route of(HttpMethod method, String pattern, Access access) {
        return new Route(method, pattern, access);
    }

    RequestMatcher matcher() {
        return new AddressMatcher(method, pattern);
    }
}

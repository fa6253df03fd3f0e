package lt.atsakas.security.web;

import jakarta.servlet.DispatcherType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/** What all chains have in common: the route list and the way back after login. */
final class EveryChain {

    private EveryChain() {}

    static HttpSecurity of(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> {
            requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR, DispatcherType.ASYNC)
                    .permitAll();
            Routes.all()
                    .forEach(route -> requests.requestMatchers(route.matcher())
                            .access(route.access().decision()));
            requests.anyRequest().denyAll();
        });
        http.requestCache(cache -> cache.requestCache(wayBack()));
        return http;
    }

    static HttpSessionRequestCache wayBack() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(ReadsPages.MATCHER);
        cache.setMatchingRequestParameterName(null);
        return cache;
    }
}

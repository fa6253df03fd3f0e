package lt.atsakas.security.web;

import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What browsers are told to refuse. Strict transport is added by itself when the request came over HTTPS. */
final class PageHeaders {

    private static final String OWN_FILES_ONLY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";

    private static final RequestMatcher PAGES_OF_DEMO = AddressMatcher.any("/demo/**");

    private PageHeaders() {}

    /** Our pages: nothing inline, nothing from elsewhere, in nobody's frame. */
    static void forPages(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(OWN_FILES_ONLY));
        headers.crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        common(headers);
    }

    /** What programs read is no page; only demo mode has some among it. */
    static void forPrograms(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(policy(PAGES_OF_DEMO, OWN_FILES_ONLY));
        headers.addHeaderWriter(policy(new NegatedRequestMatcher(PAGES_OF_DEMO), NOTHING));
        common(headers);
    }

    /** The Camunda webapps write their own content policy; their big files may be kept if asked about again. */
    static void forWebapps(HeadersConfigurer<HttpSecurity> headers) {
        headers.cacheControl(cache -> cache.disable());
        headers.addHeaderWriter(freshness());
        common(headers);
    }

    private static void common(HeadersConfigurer<HttpSecurity> headers) {
        headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN));
        headers.permissionsPolicyHeader(policy -> policy.policy("camera=(), microphone=(), geolocation=()"));
    }

    private static HeaderWriter policy(RequestMatcher where, String directives) {
        return new DelegatingRequestMatcherHeaderWriter(where, new ContentSecurityPolicyHeaderWriter(directives));
    }

    private static HeaderWriter freshness() {
        return (request, response) -> {
            boolean data = request.getRequestURI().startsWith(request.getContextPath() + "/camunda/api/");
            response.setHeader(HttpHeaders.CACHE_CONTROL, data ? "no-store" : "no-cache");
        };
    }
}

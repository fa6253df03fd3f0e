package lt.atsakas.security.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How requests are let in: one chain for programs, one for the Camunda webapps, one for everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher WEBAPP_CALL =
            Route.of("/camunda/api/**", Access.STAFF).matcher();

    /** Programs: a session or basic authentication, problems instead of pages. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, SessionRegistry sessions, ApiRefusal refusal) throws Exception {
        http.securityMatcher("/api/**", "/demo/**", "/actuator/**", "/v3/**");
        http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(new ForgeableApiRequest()));
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
        http.exceptionHandling(
                refused -> refused.defaultAuthenticationEntryPointFor(new LoginAddress(), ReadsPages.MATCHER)
                        .defaultAuthenticationEntryPointFor(refusal, AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(refusal));
        return EveryChain.of(http, sessions).build();
    }

    /** The Camunda webapps: signed in by our session, guarded by their own token against forgery. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.securityMatcher("/camunda/**");
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(PageHeaders::forWebapps);
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), WEBAPP_CALL)
                .defaultAuthenticationEntryPointFor(new LoginAddress(), AnyRequestMatcher.INSTANCE));
        return EveryChain.of(http, sessions).build();
    }

    /** Everything else: the pages of clients and staff. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions) throws Exception {
        UnknownAddress unknown = new UnknownAddress(Routes.all());
        http.headers(PageHeaders::forPages);
        http.formLogin(form -> form.loginPage(LoginAddress.PATH)
                .defaultSuccessUrl(LoginAddress.HOME)
                .failureHandler(new LoginRefusal()));
        http.logout(logout -> logout.logoutRequestMatcher(
                        Route.of(HttpMethod.POST, "/logout", Access.STAFF).matcher())
                .logoutSuccessUrl(LoginAddress.PATH + "?logout"));
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(new NothingHere(), unknown)
                .defaultAuthenticationEntryPointFor(new LoginAddress(), AnyRequestMatcher.INSTANCE)
                .accessDeniedHandler(new PageRefusal(unknown)));
        return EveryChain.of(http, sessions).build();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }
}

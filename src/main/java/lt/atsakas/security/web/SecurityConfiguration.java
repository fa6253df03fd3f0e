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
import org.springframework.security.web.session.ConcurrentSessionFilter;
import org.springframework.security.web.session.HttpSessionEventPublisher;
import org.springframework.security.web.session.SimpleRedirectSessionInformationExpiredStrategy;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** How requests are let in: one chain for programs, one for the Camunda webapps, one for everything else. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final RequestMatcher WEBAPP_CALL = AddressMatcher.any("/camunda/api/**");

    /** Programs: a session or basic authentication, problems instead of pages. */
    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, SessionRegistry sessions, ApiRefusal refusal) throws Exception {
        http.securityMatcher(AddressMatcher.any("/api/**", "/demo/**", "/actuator/**", "/v3/**"));
        http.csrf(csrf -> csrf.requireCsrfProtectionMatcher(new ForgeableApiRequest()));
        http.headers(PageHeaders::forPrograms);
        http.httpBasic(basic -> basic.authenticationEntryPoint(refusal));
        http.exceptionHandling(
                refused -> refused.defaultAuthenticationEntryPointFor(new LoginAddress(), ReadsPages.MATCHER)
                        .defaultAuthenticationEntryPointFor(refusal, AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler(refusal));
        return EveryChain.of(http.addFilterAt(ended(sessions), ConcurrentSessionFilter.class))
                .build();
    }

    /** The Camunda webapps: signed in by our session, guarded by their own token against forgery. */
    @Bean
    @Order(2)
    SecurityFilterChain webapps(HttpSecurity http, SessionRegistry sessions) throws Exception {
        http.securityMatcher(AddressMatcher.any("/camunda/**"));
        http.csrf(AbstractHttpConfigurer::disable);
        http.headers(PageHeaders::forWebapps);
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(
                        new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED), WEBAPP_CALL)
                .defaultAuthenticationEntryPointFor(new LoginAddress(), AnyRequestMatcher.INSTANCE));
        return EveryChain.of(http.addFilterAt(ended(sessions), ConcurrentSessionFilter.class))
                .build();
    }

    /** Everything else: the pages of clients and staff. */
    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, SessionRegistry sessions) throws Exception {
        UnknownAddress unknown = new UnknownAddress(Routes.all());
        http.headers(PageHeaders::forPages);
        http.formLogin(form ->
                form.loginPage(LoginAddress.PATH).successHandler(new LetIn()).failureHandler(new LoginRefusal()));
        http.logout(logout -> logout.logoutRequestMatcher(new AddressMatcher(HttpMethod.POST, "/logout"))
                .logoutSuccessUrl(LoginAddress.PATH + "?logout"));
        http.exceptionHandling(refused -> refused.defaultAuthenticationEntryPointFor(new NothingHere(), unknown)
                .defaultAuthenticationEntryPointFor(new LoginAddress(), AnyRequestMatcher.INSTANCE)
                .accessDeniedHandler(new PageRefusal(unknown)));
        http.sessionManagement(
                session -> session.maximumSessions(-1).sessionRegistry(sessions).expiredUrl(LoginAddress.EXPIRED));
        return EveryChain.of(http).build();
    }

    @Bean
    HttpSessionEventPublisher httpSessionEventPublisher() {
        return new HttpSessionEventPublisher();
    }

    /** Only the chain that signs people in opens sessions; the others just see that one was ended. */
    private static ConcurrentSessionFilter ended(SessionRegistry sessions) {
        return new ConcurrentSessionFilter(
                sessions, new SimpleRedirectSessionInformationExpiredStrategy(LoginAddress.EXPIRED));
    }
}

package lt.atsakas.process.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.Filter;
import lt.atsakas.confidentiality.ReadingRoom;
import lt.atsakas.process.task.FreshOffers;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What stands between Spring Security and the Camunda webapps, in this order: sign-out, roads, failures in words, single sign-on, what the
 * barred see, who reads, forms up to date, one start page, one nonce a page.
 */
@Configuration(proxyBeanMethods = false)
class WebappFilters {

    private static final int AFTER_LOGIN = SecurityProperties.DEFAULT_FILTER_ORDER;

    @Bean
    FilterRegistrationBean<SignOut> signOut() {
        return inFront(new SignOut(), AFTER_LOGIN + 1, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<EngineRoads> engineRoads(HouseWords words, ObjectMapper json) {
        return inFront(new EngineRoads(words, json), AFTER_LOGIN + 2, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<FailuresInWords> failuresInWords(HouseWords words, ObjectMapper json) {
        return inFront(new FailuresInWords(words, json), AFTER_LOGIN + 3, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> singleSignOn() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                inFront(new ContainerBasedAuthenticationFilter(), AFTER_LOGIN + 4, "/camunda/app/*", "/camunda/api/*");
        filter.addInitParameter("authentication-provider", SingleSignOn.class.getName());
        return filter;
    }

    @Bean
    FilterRegistrationBean<HidingFromTheBarred> hidingFromTheBarred(
            OutOfSight outOfSight, ObjectProvider<Glance> glance) {
        return inFront(new HidingFromTheBarred(outOfSight, glance), AFTER_LOGIN + 5, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<ReadingInTasklist> readingInTasklist(
            CasesOfTaskIds cases, ObjectProvider<ReadingRoom> room) {
        return inFront(new ReadingInTasklist(cases, room), AFTER_LOGIN + 6, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<FormsUpToDate> formsUpToDate(CasesOfTaskIds cases, ObjectProvider<FreshOffers> offers) {
        return inFront(new FormsUpToDate(cases, offers), AFTER_LOGIN + 7, "/camunda/api/*");
    }

    @Bean
    FilterRegistrationBean<OneNonce> oneNonce() {
        return inFront(new OneNonce(), AFTER_LOGIN + 8, "/camunda/app/*");
    }

    @Bean
    FilterRegistrationBean<TasklistFirst> tasklistFirst() {
        return inFront(new TasklistFirst(), AFTER_LOGIN + 7, "/camunda/app/welcome/*");
    }

    private static <T extends Filter> FilterRegistrationBean<T> inFront(T filter, int order, String... paths) {
        FilterRegistrationBean<T> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        registration.addUrlPatterns(paths);
        return registration;
    }
}

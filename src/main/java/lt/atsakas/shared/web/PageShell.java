package lt.atsakas.shared.web;

import lt.atsakas.shared.Entity;
import lt.atsakas.shared.VisitorDates;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Gives every template the house ({@code entity}) and the words for days and moments ({@code dates}). */
@Configuration(proxyBeanMethods = false)
class PageShell {

    PageShell(ThymeleafViewResolver pages, Entity entity) {
        pages.addStaticVariable("entity", entity);
        pages.addStaticVariable("dates", VisitorDates.DATES);
    }
}

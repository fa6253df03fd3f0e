package lt.atsakas.portal;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.filter.OrderedFilter;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What is said before a page is reached, such as that its form grew old, is said in the language of that page too. */
@Component
@Order(OrderedFilter.REQUEST_WRAPPER_FILTER_MAX_ORDER - 104)
class LanguageFilter extends OncePerRequestFilter {

    private final VisitorLanguage languages;

    LanguageFilter(VisitorLanguage languages) {
        this.languages = languages;
    }

    /** Whoever set the language before, by what the browser prefers, also forgets it afterwards. */
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        chain.doFilter(request, response);
    }
}

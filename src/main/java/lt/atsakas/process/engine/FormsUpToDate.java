package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.process.task.FreshOffers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever opens a form in Tasklist chooses from what is true then, not from what was when the task began. */
final class FormsUpToDate extends OncePerRequestFilter {

    private static final Pattern FORM =
            Pattern.compile("/camunda/api/engine/engine/default/task/([A-Za-z0-9_.@:-]+)/form-variables");

    private final CasesOfTaskIds cases;
    private final ObjectProvider<FreshOffers> offers;

    FormsUpToDate(CasesOfTaskIds cases, ObjectProvider<FreshOffers> offers) {
        this.cases = cases;
        this.offers = offers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher form = FORM.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (request.getMethod().equals("GET") && form.matches()) {
            cases.of(form.group(1)).ifPresent(number -> offers.getObject().of(form.group(1), number));
        }
        chain.doFilter(request, response);
    }
}

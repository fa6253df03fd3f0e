package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Work starts in Tasklist; the webapps' own start page shows an engine that nobody here administers. */
final class TasklistFirst extends OncePerRequestFilter {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        response.sendRedirect(request.getContextPath() + TASKLIST);
    }
}

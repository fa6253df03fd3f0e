package lt.atsakas.process.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import lt.atsakas.security.SignedInEmployee;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a request of the webapps see the engine as it is without the cases that the employee is barred from. */
final class HidingFromTheBarred extends OncePerRequestFilter {

    /** They read the engine's tables past its commands. */
    private static final String PLUGINS = "/camunda/api/\\w+/plugin/.*";

    private final OutOfSight outOfSight;
    private final ObjectProvider<Glance> glance;

    HidingFromTheBarred(OutOfSight outOfSight, ObjectProvider<Glance> glance) {
        this.outOfSight = outOfSight;
        this.glance = glance;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication proof = SecurityContextHolder.getContext().getAuthentication();
        if (proof == null || !(proof.getPrincipal() instanceof SignedInEmployee employee)) {
            chain.doFilter(request, response);
            return;
        }
        outOfSight.begin(employee.id());
        try {
            Optional<String> hidden = outOfSight.now().filter(any -> isOfPlugin(request));
            if (hidden.isPresent()) {
                glance.getObject().without(hidden.get(), request, response, chain);
            } else {
                chain.doFilter(request, response);
            }
        } finally {
            outOfSight.end();
        }
    }

    private static boolean isOfPlugin(HttpServletRequest request) {
        return request.getRequestURI()
                .substring(request.getContextPath().length())
                .matches(PLUGINS);
    }
}

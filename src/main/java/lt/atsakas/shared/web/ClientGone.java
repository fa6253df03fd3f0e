package lt.atsakas.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets go of whoever broke off before all was sent: nothing is wrong with the house, and nobody is to be woken by it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ClientGone extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(ClientGone.class);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException | IOException fault) {
            if (!isGone(fault)) {
                throw fault;
            }
            LOG.debug("Whoever asked is gone");
            if (!response.isCommitted()) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            }
        }
    }

    /** As the server tells it, however deep below what others made of it. */
    private static boolean isGone(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}

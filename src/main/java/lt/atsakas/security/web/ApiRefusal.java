package lt.atsakas.security.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lt.atsakas.security.TooManyTries;
import lt.atsakas.shared.web.Problem;
import lt.atsakas.shared.web.Problems;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** What a program gets that may not have what it asked for: a problem in words, and when to come again. */
@Component
class ApiRefusal implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final ObjectMapper json;
    private final Problems problems;
    private final UnknownAddress unknown = new UnknownAddress(Routes.all());

    ApiRefusal(ObjectMapper json, Problems problems) {
        this.json = json;
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        if (unknown.matches(request)) {
            write(response, HttpStatus.NOT_FOUND, "error.notFound");
        } else if (refused instanceof InternalAuthenticationServiceException) {
            write(response, HttpStatus.SERVICE_UNAVAILABLE, "problem.503.detail");
        } else if (refused instanceof TooManyTries tries) {
            long seconds = tries.timeToWait().toSeconds() + 1;
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            write(response, HttpStatus.TOO_MANY_REQUESTS, "security.tooManyTries.detail");
        } else {
            boolean oneTime = refused instanceof CredentialsExpiredException;
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Atsakas\", charset=\"UTF-8\"");
            write(response, HttpStatus.UNAUTHORIZED, oneTime ? "security.oneTime" : "security.unauthenticated");
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (unknown.matches(request)) {
            write(response, HttpStatus.NOT_FOUND, "error.notFound");
        } else {
            write(response, HttpStatus.FORBIDDEN, "security.forbidden");
        }
    }

    private void write(HttpServletResponse response, HttpStatus status, String key) throws IOException {
        Problem problem = problems.of(status, key);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        json.writeValue(response.getOutputStream(), problem);
    }
}

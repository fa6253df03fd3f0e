package lt.atsakas.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import lt.atsakas.security.TooManyTries;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login form: one answer for every wrong pair of name and password, the time to wait, or that nothing could be
 * checked now. A right one-time password leads to choosing one's own.
 */
final class LoginRefusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String next = refused instanceof CredentialsExpiredException
                ? PasswordPage.FIRST
                : LoginAddress.PATH + "?" + reason(refused);
        response.sendRedirect(request.getContextPath() + next);
    }

    private static String reason(AuthenticationException refused) {
        if (refused instanceof InternalAuthenticationServiceException) {
            return "unavailable";
        }
        return refused instanceof TooManyTries tries ? "wait=" + minutes(tries.timeToWait()) : "error";
    }

    static long minutes(Duration wait) {
        return wait.plusSeconds(59).toMinutes();
    }
}

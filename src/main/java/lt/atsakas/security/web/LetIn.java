package lt.atsakas.security.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/** Lets whoever signed in go on to where they wanted, with a session that lasts a working day instead of a visit. */
final class LetIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private static final Duration WORKING_DAY = Duration.ofHours(8);

    LetIn() {
        setDefaultTargetUrl(LoginAddress.HOME);
        setRequestCache(EveryChain.wayBack());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication employee)
            throws ServletException, IOException {
        request.getSession().setMaxInactiveInterval(Math.toIntExact(WORKING_DAY.toSeconds()));
        super.onAuthenticationSuccess(request, response, employee);
    }
}

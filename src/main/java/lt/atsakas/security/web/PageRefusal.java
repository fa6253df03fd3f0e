package lt.atsakas.security.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What a person gets who may not have a page; a login or logout form that grew old is simply shown again. */
final class PageRefusal implements AccessDeniedHandler {

    private static final RequestMatcher DOOR = AddressMatcher.any(LoginAddress.PATH, PasswordPage.PATH, "/logout");

    private final RequestMatcher unknown;

    PageRefusal(RequestMatcher unknown) {
        this.unknown = unknown;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        if (refused instanceof CsrfException && DOOR.matches(request)) {
            response.sendRedirect(request.getContextPath() + LoginAddress.EXPIRED);
        } else if (unknown.matches(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (refused instanceof CsrfException && isTooLarge(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            request.setAttribute(WebAttributes.ACCESS_DENIED_403, refused);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /** Of a form that was too much for the server nothing was read, not even the token that it carries. */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException tooMuch) {
            return true;
        } catch (ServletException withoutParts) {
            return false;
        }
    }
}

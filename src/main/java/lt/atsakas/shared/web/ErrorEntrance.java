package lt.atsakas.shared.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server turns with whatever failed outside a controller. */
@Controller
class ErrorEntrance implements ErrorController {

    private final Problems problems;

    ErrorEntrance(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object show(HttpServletRequest request) {
        Problem problem = isExpired(request) ? problems.expired() : problems.of(status(request));
        return Asker.isProgram(request) ? problem.response() : ErrorPage.of(problem, request);
    }

    /** A form that was open for so long that its session is over. */
    private static boolean isExpired(HttpServletRequest request) {
        return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus known = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known;
    }
}

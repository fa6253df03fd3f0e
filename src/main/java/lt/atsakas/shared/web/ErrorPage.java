package lt.atsakas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** The page that tells a person what went wrong and what to do, in the shell they know. */
final class ErrorPage {

    private ErrorPage() {}

    static ModelAndView of(Problem problem, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/page");
        page.setStatus(HttpStatusCode.valueOf(problem.status()));
        page.addObject("problem", problem);
        page.addObject("shell", request.getUserPrincipal() == null ? "layout/portal" : "layout/staff");
        return page;
    }
}

package lt.atsakas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import lt.atsakas.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers exceptions: programs get a problem, people a page for a broken rule; the rest goes on to the error page. */
@ControllerAdvice
class ErrorAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAdvice.class);

    private final Problems problems;

    ErrorAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leaveToSecurity(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler(Exception.class)
    Object answer(Exception fault, HttpServletRequest request) throws Exception {
        if (Asker.isProgram(request)) {
            return response(fault);
        }
        if (fault instanceof RuleViolation || fault instanceof DataAccessException) {
            return page(problems.of(fault), fault, request);
        }
        throw fault;
    }

    private static ModelAndView page(Problem problem, Exception fault, HttpServletRequest request) throws Exception {
        if (problem.status() >= 500) {
            throw fault;
        }
        return ErrorPage.of(problem, request);
    }

    private ResponseEntity<Problem> response(Exception fault) {
        Problem problem = problems.of(fault);
        if (problem.status() >= 500) {
            LOG.error("A request to the API failed", fault);
        }
        HttpHeaders headers = fault instanceof ErrorResponse known ? known.getHeaders() : HttpHeaders.EMPTY;
        ResponseEntity<Problem> response = problem.response();
        return ResponseEntity.status(response.getStatusCode())
                .headers(headers)
                .headers(response.getHeaders())
                .body(problem);
    }
}

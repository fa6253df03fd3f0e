package lt.atsakas.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import lt.atsakas.shared.OutOfOrder;
import lt.atsakas.shared.RuleViolation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.ServletRequestBindingException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Answers exceptions: programs get a problem, people a page for what they can mend or wait for; the rest goes on to the error page. */
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

    /** A database that is away is answered here: its broken line looks to Spring like a caller who hung up. */
    @ExceptionHandler(Exception.class)
    Object answer(Exception fault, HttpServletRequest request) throws Exception {
        if (Asker.isProgram(request)) {
            return response(fault);
        }
        Problem problem = problems.of(fault);
        if (DatabaseAway.causes(fault) || isToBeMended(fault, problem)) {
            log(problem, fault);
            return ErrorPage.of(problem, request);
        }
        throw fault;
    }

    private static boolean isToBeMended(Exception fault, Problem problem) {
        if (fault instanceof OutOfOrder || DiskFull.causes(fault)) {
            return true;
        }
        boolean spokenOf = fault instanceof RuleViolation || fault instanceof DataAccessException;
        return (spokenOf || isMisaddressed(fault)) && problem.status() < HttpStatus.INTERNAL_SERVER_ERROR.value();
    }

    /** Asked for in a way in which no page of ours asks: by an address that somebody typed or mended, or a form without its parts. */
    private static boolean isMisaddressed(Exception fault) {
        return fault instanceof TypeMismatchException
                || fault instanceof BindException
                || InventedFields.cause(fault)
                || fault instanceof ServletRequestBindingException
                || fault instanceof MissingServletRequestPartException
                || fault instanceof MultipartException && !(fault instanceof MaxUploadSizeExceededException);
    }

    private ResponseEntity<Problem> response(Exception fault) {
        Problem problem = problems.of(fault);
        log(problem, fault);
        ResponseEntity<Problem> response = problem.response();
        return ResponseEntity.status(response.getStatusCode())
                .headers(headers(fault))
                .headers(response.getHeaders())
                .body(problem);
    }

    private static HttpHeaders headers(Exception fault) {
        HttpHeaders headers = new HttpHeaders();
        if (fault instanceof ErrorResponse known) {
            headers.putAll(known.getHeaders());
        }
        if (DatabaseAway.causes(fault)) {
            headers.set(HttpHeaders.RETRY_AFTER, DatabaseAway.SECONDS_TO_WAIT);
        }
        return headers;
    }

    private static void log(Problem problem, Exception fault) {
        if (DatabaseAway.causes(fault)) {
            LOG.warn(DatabaseAway.NOTE);
        } else if (problem.status() >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error("A request failed", fault);
        }
    }
}

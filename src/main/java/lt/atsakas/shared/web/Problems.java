package lt.atsakas.shared.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.util.List;
import lt.atsakas.shared.Deadlock;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.OutOfOrder;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Puts what went wrong into words for a program. */
@Component
public class Problems {

    private static final String UNIQUE_VIOLATION = "23505";
    private static final String NO_TEXT = "22021";

    private static final List<Integer> WORDED = List.of(400, 401, 403, 404, 405, 406, 409, 413, 415, 429, 500, 503);

    private final VisitorWords words;
    private final JsonFaults jsonFaults;
    private final RequestSizes sizes;
    private final Expected expected;

    Problems(VisitorWords words, JsonFaults jsonFaults, RequestSizes sizes) {
        this.words = words;
        this.sizes = sizes;
        this.jsonFaults = jsonFaults;
        this.expected = new Expected(words);
    }

    /** The problem of a status, in general words. */
    public Problem of(HttpStatusCode status) {
        return new Problem(
                words.of(key(status.value(), "title")), status, words.of(key(status.value(), "detail"), sizes.told()));
    }

    /** The problem of a status, with the words of the rule that was broken. */
    public Problem of(HttpStatusCode status, RuleViolation broken) {
        return new Problem(words.of(key(status.value(), "title")), status, words.of(broken));
    }

    /** A form was sent whose session is over. */
    Problem expired() {
        return new Problem(words.of("problem.expired.title"), HttpStatus.FORBIDDEN, words.of("problem.expired.detail"));
    }

    /** The problem of a status, with words of its own that say what to do. */
    public Problem of(HttpStatusCode status, String detailKey) {
        return new Problem(words.of(key(status.value(), "title")), status, words.of(detailKey));
    }

    /** The problem that an exception stands for; what nobody foresaw is an error of ours. */
    Problem of(Exception fault) {
        if (fault instanceof RuleViolation broken) {
            return of(statusOf(broken), broken);
        }
        if (fault instanceof HttpMessageNotReadableException unreadable) {
            return unreadable(unreadable);
        }
        if (fault instanceof JsonProcessingException json) {
            return of(HttpStatus.BAD_REQUEST).because(jsonFaults.of(json));
        }
        if (DiskFull.causes(fault)) {
            return of(HttpStatus.SERVICE_UNAVAILABLE, "problem.diskFull.detail");
        }
        List<FaultyField> faulty = blamed(fault);
        Problem problem = of(statusOf(fault));
        return faulty.isEmpty() ? problem : problem.because(faulty);
    }

    private Problem unreadable(HttpMessageNotReadableException fault) {
        if (BodyTooLarge.causes(fault)) {
            return of(HttpStatus.PAYLOAD_TOO_LARGE);
        }
        return of(HttpStatus.BAD_REQUEST).because(jsonFaults.of(fault.getCause()));
    }

    private static HttpStatusCode statusOf(RuleViolation broken) {
        if (broken instanceof NotFound) {
            return HttpStatus.NOT_FOUND;
        }
        if (broken instanceof OutOfOrder) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        return broken instanceof TooOften ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.CONFLICT;
    }

    private static HttpStatusCode statusOf(Exception fault) {
        if (fault instanceof MaxUploadSizeExceededException) {
            return HttpStatus.PAYLOAD_TOO_LARGE;
        }
        if (DatabaseAway.causes(fault)) {
            return HttpStatus.SERVICE_UNAVAILABLE;
        }
        if (fault instanceof ErrorResponse response) {
            return response.getStatusCode();
        }
        if (isRace(fault)) {
            return HttpStatus.CONFLICT;
        }
        boolean badRequest = fault instanceof MultipartException
                || fault instanceof TypeMismatchException
                || InventedFields.cause(fault);
        return badRequest || isNoText(fault) ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }

    /** Two people, or two windows of one, did the same at the same moment and the other came first. */
    private static boolean isRace(Exception fault) {
        return fault instanceof ConcurrencyFailureException
                || Deadlock.causes(fault)
                || (fault instanceof DataIntegrityViolationException broken && isThereAlready(broken));
    }

    private static boolean isThereAlready(DataIntegrityViolationException broken) {
        return broken instanceof DuplicateKeyException
                || (broken.getMostSpecificCause() instanceof SQLException cause
                        && UNIQUE_VIOLATION.equals(cause.getSQLState()));
    }

    /** Something typed that no rule looked at has a sign that the database does not keep. */
    private static boolean isNoText(Exception fault) {
        return fault instanceof DataAccessException refused
                && refused.getMostSpecificCause() instanceof SQLException cause
                && NO_TEXT.equals(cause.getSQLState());
    }

    private List<FaultyField> blamed(Exception fault) {
        if (fault instanceof BindException unreadable) {
            return unreadable.getFieldErrors().stream()
                    .map(field -> new FaultyField(field.getField(), expected.of(typeOf(field))))
                    .toList();
        }
        if (fault instanceof MissingServletRequestParameterException missing) {
            return List.of(new FaultyField(missing.getParameterName(), expected.of(null)));
        }
        if (fault instanceof MissingServletRequestPartException missing) {
            return List.of(new FaultyField(missing.getRequestPartName(), expected.of(null)));
        }
        return fault instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null
                ? List.of(new FaultyField(mismatch.getPropertyName(), expected.of(mismatch.getRequiredType())))
                : List.of();
    }

    private static @Nullable Class<?> typeOf(FieldError field) {
        return field.contains(TypeMismatchException.class)
                ? field.unwrap(TypeMismatchException.class).getRequiredType()
                : null;
    }

    private static String key(int status, String part) {
        int known = WORDED.contains(status) ? status : status < 500 ? 400 : 500;
        return "problem." + known + "." + part;
    }
}

package lt.atsakas.portal.api;

import java.util.List;
import lt.atsakas.documents.FileEmpty;
import lt.atsakas.documents.FileTooLarge;
import lt.atsakas.documents.FileTypeNotAllowed;
import lt.atsakas.documents.TooManyFiles;
import lt.atsakas.intake.IdempotencyKeyUnusable;
import lt.atsakas.intake.InvalidSubmission;
import lt.atsakas.intake.ReplyUnfit;
import lt.atsakas.intake.RoadUnknown;
import lt.atsakas.portal.FieldWords;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.shared.TooOften;
import lt.atsakas.shared.VisitorWords;
import lt.atsakas.shared.web.FaultyField;
import lt.atsakas.shared.web.Problem;
import lt.atsakas.shared.web.Problems;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Says which fields of a complaint to mend, and when to come again. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiFaults {

    private final Problems problems;
    private final FieldWords fields;
    private final VisitorWords words;

    ApiFaults(Problems problems, FieldWords fields, VisitorWords words) {
        this.problems = problems;
        this.fields = fields;
        this.words = words;
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(InvalidSubmission refused) {
        return mend(refused, fields.of(refused.faults()));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(UnusablePart refused) {
        return mend(refused, List.of(new FaultyField(refused.part(), words.of(refused))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(IdempotencyKeyUnusable refused) {
        return mend(refused, List.of(new FaultyField("Idempotency-Key", words.of(refused))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(OneTimeCodeWrong refused) {
        return mend(refused, List.of(new FaultyField("code", words.of(refused))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> proveFirst(OneTimeCodeNeeded refused) {
        return problems.of(HttpStatus.FORBIDDEN, refused).response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(RoadUnknown refused) {
        return mend(refused, List.of(new FaultyField("road", words.of(refused))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> mend(ReplyUnfit refused) {
        return mend(refused, List.of(new FaultyField("words", words.of(refused))));
    }

    @ExceptionHandler({FileEmpty.class, FileTypeNotAllowed.class, TooManyFiles.class})
    ResponseEntity<Problem> mendFile(RuleViolation refused) {
        return mend(refused, List.of(new FaultyField("file", words.of(refused))));
    }

    @ExceptionHandler
    ResponseEntity<Problem> shrink(FileTooLarge refused) {
        return problems.of(HttpStatus.PAYLOAD_TOO_LARGE, refused)
                .because(List.of(new FaultyField("file", words.of(refused))))
                .response();
    }

    @ExceptionHandler
    ResponseEntity<Problem> comeLater(TooOften refused) {
        Problem problem = problems.of(HttpStatus.TOO_MANY_REQUESTS, refused);
        long seconds = refused.timeToWait().toSeconds() + 1;
        return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(seconds))
                .headers(problem.response().getHeaders())
                .body(problem);
    }

    private ResponseEntity<Problem> mend(RuleViolation refused, List<FaultyField> faulty) {
        return problems.of(HttpStatus.BAD_REQUEST, refused).because(faulty).response();
    }
}

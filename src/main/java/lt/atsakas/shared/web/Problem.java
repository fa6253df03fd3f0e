package lt.atsakas.shared.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * What a program is told when a request fails (RFC 9457). It never repeats what was asked for, so that answers about
 * things that exist and things that do not are the same bytes.
 *
 * @param title what is wrong, the same for every case of its kind
 * @param detail what to do about it
 * @param errors the fields to mend, when fields are to blame
 */
public record Problem(
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<FaultyField> errors) {

    public Problem {
        errors = List.copyOf(errors);
    }

    public Problem(String title, HttpStatusCode status, String detail) {
        this(title, status.value(), detail, List.of());
    }

    /** The same problem with the fields that cause it. */
    public Problem because(List<FaultyField> fields) {
        return new Problem(title, status, detail, fields);
    }

    public ResponseEntity<Problem> response() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(this);
    }
}

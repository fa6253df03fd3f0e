package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;

/** One time the decider sent the answer back, and why. */
public record AnswerReturn(EmployeeId by, Instant at, String comments) {

    @Override
    public String toString() {
        return "AnswerReturn[" + by + "]";
    }
}

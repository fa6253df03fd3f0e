package lt.atsakas.sequel;

import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who corrects an answer wrote. What may not change is named all the same by whoever asks, so that a change of it is refused
 * and not overlooked.
 *
 * @param what the error, in words for the client
 * @param decision null means as it was
 * @param legalBasis null means as it was
 * @param appeal null means as it was
 */
public record CorrectedText(
        String what,
        String findings,
        String reasons,
        @Nullable Decision decision,
        @Nullable String legalBasis,
        @Nullable AppealKind appeal) {

    /** The answer with these words, also those that may not be other than they were. */
    AnswerText over(AnswerText answer) {
        return new AnswerText(
                        decision == null ? answer.decision() : decision,
                        answer.findings(),
                        legalBasis == null ? answer.legalBasis() : legalBasis,
                        answer.reasons(),
                        appeal == null ? answer.appeal() : appeal)
                .to(answer.points());
    }

    @Override
    public String toString() {
        return "CorrectedText[]";
    }
}

package lt.atsakas.correspondence;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * An answer delivered again with a clerical error put right (VAĮ 15(3)).
 *
 * @param occasion begins with {@link #OCCASION}; the same one is sent once
 * @param number the number of this letter
 * @param issued the answer that is corrected
 * @param what the error
 * @param text the whole answer as it reads now
 * @param inPlaceOf the absent whose deputy signs
 */
public record CorrectedAnswer(
        CaseNumber caseNumber,
        String occasion,
        String number,
        IssuedAnswer issued,
        String what,
        AnswerText text,
        EmployeeId signer,
        @Nullable EmployeeId inPlaceOf,
        Instant approvedAt) {

    /** How the occasion of every such letter begins. */
    public static final String OCCASION = OfficialLetter.OCCASION + "correction-";

    @Override
    public String toString() {
        return "CorrectedAnswer[" + number + ", " + caseNumber + "]";
    }
}

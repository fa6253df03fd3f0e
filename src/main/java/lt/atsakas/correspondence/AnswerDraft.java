package lt.atsakas.correspondence;

import java.time.Instant;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a case as it stands: what is written, what is missing and who decided.
 *
 * @param version what {@link AnswerDesk#save} expects back, so that nobody overwrites what they have not seen
 * @param returns why the decider sent it back, the latest first
 */
public record AnswerDraft(
        CaseNumber caseNumber,
        AnswerText text,
        AnswerState state,
        int version,
        List<MissingPart> missing,
        List<AnswerReturn> returns,
        @Nullable EmployeeId decider,
        @Nullable Instant decidedAt,
        @Nullable IssuedAnswer issued) {

    public AnswerDraft {
        missing = List.copyOf(missing);
        returns = List.copyOf(returns);
    }

    /** Whether anything was saved yet. */
    public boolean isBegun() {
        return version > 0;
    }
}

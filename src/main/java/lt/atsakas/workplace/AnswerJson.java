package lt.atsakas.workplace;

import java.util.List;
import lt.atsakas.correspondence.AnswerDraft;
import lt.atsakas.correspondence.AnswerState;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AnsweredPoint;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import org.jspecify.annotations.Nullable;

/** The answer as the API shows it, with what it lacks. */
record AnswerJson(
        @Nullable Decision decision,
        String findings,
        String legalBasis,
        String reasons,
        @Nullable AppealKind appeal,
        List<AnsweredPoint> points,
        AnswerState state,
        int version,
        List<String> missing) {

    static AnswerJson of(AnswerDraft draft) {
        AnswerText text = draft.text();
        List<String> missing = draft.missing().stream()
                .map(part ->
                        part.detail() == null ? part.part().name() : part.part().name() + ":" + part.detail())
                .toList();
        return new AnswerJson(
                text.decision(),
                text.findings(),
                text.legalBasis(),
                text.reasons(),
                text.appeal(),
                text.points(),
                draft.state(),
                draft.version(),
                missing);
    }
}

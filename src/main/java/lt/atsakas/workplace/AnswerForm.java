package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import org.jspecify.annotations.Nullable;

/** The answer editor's fields; the version says which state of the answer the writer saw. */
record AnswerForm(
        @Nullable Decision decision,
        @Nullable String findings,
        @Nullable String legalBasis,
        @Nullable String reasons,
        @Nullable AppealKind appeal,
        @Nullable Integer version) {

    AnswerText text() {
        return new AnswerText(
                decision,
                requireNonNullElse(findings, ""),
                requireNonNullElse(legalBasis, ""),
                requireNonNullElse(reasons, ""),
                appeal);
    }
}

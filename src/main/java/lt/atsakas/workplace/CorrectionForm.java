package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.sequel.CorrectedText;
import org.jspecify.annotations.Nullable;

/** What somebody writes who corrects an answer; the page does not offer what may not change, and what comes all the same is refused. */
record CorrectionForm(
        @Nullable String what,
        @Nullable String findings,
        @Nullable String reasons,
        @Nullable Decision decision,
        @Nullable String legalBasis,
        @Nullable AppealKind appeal) {

    /** Browsers send each line break as two signs. */
    CorrectionForm {
        findings = findings == null ? null : findings.replace("\r\n", "\n");
        reasons = reasons == null ? null : reasons.replace("\r\n", "\n");
    }

    static CorrectionForm of(AnswerText answer) {
        return new CorrectionForm("", answer.findings(), answer.reasons(), null, null, null);
    }

    CorrectedText text() {
        return new CorrectedText(
                requireNonNullElse(what, ""),
                requireNonNullElse(findings, ""),
                requireNonNullElse(reasons, ""),
                decision,
                legalBasis,
                appeal);
    }
}

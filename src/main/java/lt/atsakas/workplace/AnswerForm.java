package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AnsweredPoint;
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
        @Nullable Integer version,
        @Nullable List<PointForm> points) {

    /** What is asked and the reply; of a row that the writer left empty neither. */
    record PointForm(@Nullable String point, @Nullable String reply) {

        AnsweredPoint typed() {
            return new AnsweredPoint(requireNonNullElse(point, ""), requireNonNullElse(reply, ""));
        }
    }

    AnswerText text() {
        return new AnswerText(
                decision,
                requireNonNullElse(findings, ""),
                requireNonNullElse(legalBasis, ""),
                requireNonNullElse(reasons, ""),
                appeal,
                requireNonNullElse(points, List.<PointForm>of()).stream()
                        .filter(Objects::nonNull)
                        .map(PointForm::typed)
                        .toList());
    }
}

package lt.atsakas.workplace;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.sequel.AppealBody;
import lt.atsakas.sequel.AppealDecision;
import lt.atsakas.sequel.AppealOutcome;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** What somebody writes down of a decision about an appeal. */
record AppealForm(
        @Nullable String body,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate decidedOn,

        @Nullable String outcome,
        @Nullable String note) {

    static final AppealForm EMPTY = new AppealForm(null, null, null, null);

    AppealDecision decision(EmployeeId by, Instant at) {
        return new AppealDecision(
                AppealBody.of(body).orElseThrow(),
                requireNonNull(decidedOn),
                AppealOutcome.of(outcome).orElseThrow(),
                requireNonNullElse(note, ""),
                by,
                at);
    }
}

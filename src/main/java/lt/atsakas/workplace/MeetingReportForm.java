package lt.atsakas.workplace;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingOutcome;
import lt.atsakas.visit.MeetingReport;
import org.jspecify.annotations.Nullable;

/**
 * What is written down of a meeting.
 *
 * @param upload given when only files are brought for now
 */
record MeetingReportForm(
        @Nullable String outcome,
        @Nullable String attended,
        @Nullable String findings,
        @Nullable String upload) {

    static final MeetingReportForm EMPTY = new MeetingReportForm(null, null, null, null);

    boolean onlyFiles() {
        return upload != null;
    }

    Optional<MeetingOutcome> chosen() {
        return MeetingOutcome.of(outcome);
    }

    /** Whether it came before, with the same words: sent with a double click it is one form. */
    boolean isIn(MeetingCard meeting, EmployeeId sender) {
        return chosen().isPresent() && meeting.isReported(report(), sender);
    }

    MeetingReport report() {
        return new MeetingReport(
                chosen().orElseThrow(), requireNonNullElse(attended, ""), requireNonNullElse(findings, ""));
    }
}

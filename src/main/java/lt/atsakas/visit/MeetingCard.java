package lt.atsakas.visit;

import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as others see it.
 *
 * @param purpose what it is for, as the client reads it
 * @param agreed whether the client had said that the time suits them when it was set
 * @param arrangedBy who set the time and place that hold now
 * @param changes how often it has changed, as calendars count
 * @param outgoingNumber of the last letter to the client about it, once there is one
 * @param told whether the client has been written to about all of that
 * @param document the report as a file of the case
 */
public record MeetingCard(
        MeetingId id,
        CaseNumber caseNumber,
        MeetingKind kind,
        Instant startsAt,
        String place,
        String purpose,
        boolean agreed,
        EmployeeId arrangedBy,
        Instant arrangedAt,
        int changes,
        @Nullable String outgoingNumber,
        boolean told,
        MeetingState state,
        @Nullable EmployeeId settledBy,
        @Nullable Instant settledAt,
        @Nullable MeetingReport report,
        @Nullable DocumentId document) {

    public boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    /** Whether it is still to come at that moment. */
    public boolean isAhead(Instant now) {
        return isPlanned() && now.isBefore(startsAt);
    }

    /** Whether the client has been written to about it at all. */
    public boolean isKnownToClient() {
        return outgoingNumber != null;
    }

    /** Whether it waits for its report at that moment. */
    public boolean awaitsReport(Instant now) {
        return isPlanned() && !now.isBefore(startsAt);
    }

    /** Whether this is what they have reported of it already: a form that came twice. */
    public boolean isReported(MeetingReport sent, EmployeeId by) {
        return by.equals(settledBy) && sent.tidied().equals(report);
    }

    /** The key of the words for where it stands at that moment: nothing is to come any more once it has begun. */
    public String stateKey(Instant now) {
        return awaitsReport(now) ? "meeting.state.begun" : state.messageKey();
    }

    public LocalDate day() {
        return Vilnius.dayOf(startsAt);
    }

    @Override
    public String toString() {
        return "MeetingCard[" + id + ", " + state + "]";
    }
}

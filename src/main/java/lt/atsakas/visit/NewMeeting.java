package lt.atsakas.visit;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;

/**
 * The handler wants to meet the client: how, when, where, and what for in words that the client reads.
 *
 * @param agreed whether the client has said already that the time suits them
 */
public record NewMeeting(
        CaseNumber caseNumber,
        MeetingKind kind,
        Instant startsAt,
        String place,
        String purpose,
        boolean agreed,
        EmployeeId by) {

    @Override
    public String toString() {
        return "NewMeeting[" + caseNumber + "]";
    }
}

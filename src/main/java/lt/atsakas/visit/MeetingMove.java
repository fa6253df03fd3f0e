package lt.atsakas.visit;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;

/** The meeting is at another time or place from now on. */
public record MeetingMove(MeetingId meeting, Instant startsAt, String place, EmployeeId by) {

    @Override
    public String toString() {
        return "MeetingMove[" + meeting + "]";
    }
}

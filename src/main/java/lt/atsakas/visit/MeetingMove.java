package lt.atsakas.visit;

import java.time.Instant;
import lt.atsakas.organisation.EmployeeId;

/**
 * The meeting is at another time or place from now on.
 *
 * @param seen how often it had changed when whoever moves it saw it
 * @param agreed whether the client has said already that this suits them
 */
public record MeetingMove(MeetingId meeting, int seen, Instant startsAt, String place, boolean agreed, EmployeeId by) {

    boolean changesNothing(MeetingCard before) {
        return before.startsAt().equals(startsAt) && before.place().equals(place.strip());
    }

    @Override
    public String toString() {
        return "MeetingMove[" + meeting + "]";
    }
}

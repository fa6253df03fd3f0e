package lt.atsakas.visit;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** The meeting cannot be at that time. */
public final class MeetingTimeUnfit extends RuleViolation {

    private final boolean ofHour;

    private MeetingTimeUnfit(boolean ofHour, String why, Object... details) {
        super("meeting.time." + why, details);
        this.ofHour = ofHour;
    }

    static MeetingTimeUnfit unreadableDay() {
        return new MeetingTimeUnfit(false, "unreadableDay");
    }

    static MeetingTimeUnfit unreadableHour() {
        return new MeetingTimeUnfit(true, "unreadableHour");
    }

    static MeetingTimeUnfit past() {
        return new MeetingTimeUnfit(false, "past");
    }

    static MeetingTimeUnfit notWorking(LocalDate day) {
        return new MeetingTimeUnfit(false, "notWorking", DATES.day(day));
    }

    static MeetingTimeUnfit away(LocalDate day) {
        return new MeetingTimeUnfit(false, "away", DATES.day(day));
    }

    static MeetingTimeUnfit tooSoon(LocalDate earliest) {
        return new MeetingTimeUnfit(false, "tooSoon", DATES.day(earliest));
    }

    static MeetingTimeUnfit afterAnswer(LocalDate answerDue) {
        return new MeetingTimeUnfit(false, "afterAnswer", DATES.day(answerDue));
    }

    static MeetingTimeUnfit outOfHours(String first, String last) {
        return new MeetingTimeUnfit(true, "outOfHours", first, last);
    }

    /** Whether the day would do and the hour does not. */
    public boolean isOfHour() {
        return ofHour;
    }
}

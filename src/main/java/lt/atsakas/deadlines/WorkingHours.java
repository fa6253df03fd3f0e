package lt.atsakas.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the office is open on its working days: by day of the week, on a working day moved to a weekend, and how much earlier it closes before a
 * holiday (Labour Code 112(6)).
 */
@ConfigurationProperties("atsakas.working-hours")
public record WorkingHours(
        @DefaultValue("08:00-17:00") Hours monday,
        @DefaultValue("08:00-17:00") Hours tuesday,
        @DefaultValue("08:00-17:00") Hours wednesday,
        @DefaultValue("08:00-17:00") Hours thursday,
        @DefaultValue("08:00-15:45") Hours friday,
        @DefaultValue("08:00-17:00") Hours movedDay,
        @DefaultValue("1h") Duration earlierBeforeHoliday) {

    /** Opening and closing time of a day, written {@code 08:00-17:00}. */
    public record Hours(LocalTime opens, LocalTime closes) {

        public Hours {
            if (!opens.isBefore(closes)) {
                throw new IllegalArgumentException("The office must open before it closes: " + opens + "-" + closes);
            }
        }

        public static Hours from(String text) {
            String[] times = text.strip().split("\\s*-\\s*", -1);
            if (times.length != 2) {
                throw new IllegalArgumentException("Working hours are written 08:00-17:00, not " + text);
            }
            return new Hours(LocalTime.parse(times[0]), LocalTime.parse(times[1]));
        }
    }

    LocalTime opens(Day day) {
        return on(day.date().getDayOfWeek()).opens();
    }

    LocalTime closes(Day day, Day next) {
        LocalTime usual = on(day.date().getDayOfWeek()).closes();
        return next.isHoliday() ? usual.minus(earlierBeforeHoliday) : usual;
    }

    private Hours on(DayOfWeek dayOfWeek) {
        return switch (dayOfWeek) {
            case MONDAY -> monday;
            case TUESDAY -> tuesday;
            case WEDNESDAY -> wednesday;
            case THURSDAY -> thursday;
            case FRIDAY -> friday;
            case SATURDAY, SUNDAY -> movedDay;
        };
    }
}

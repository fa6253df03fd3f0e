package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long people have to react: whole working days from the moment they are asked. */
class WholeWorkingDaysTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest(name = "{1} day(s) from {0} end at {2}: {3}")
    @CsvSource({
        "2026-11-24T00:00:00, 1, 2026-11-24T17:00, midnight leaves the whole of Tuesday",
        "2026-11-24T08:00:00, 1, 2026-11-24T17:00, so does opening",
        "2026-11-24T08:00:01, 1, 2026-11-25T17:00, a day that has begun is not whole",
        "2026-11-24T16:59:59, 1, 2026-11-25T17:00, within hours",
        "2026-11-24T17:00:00, 1, 2026-11-25T17:00, at closing",
        "2026-11-24T17:00:07, 1, 2026-11-25T17:00, a timer fires a little late",
        "2026-11-24T23:59:59, 1, 2026-11-25T17:00, late in the evening",
        "2026-11-24T17:00:07, 2, 2026-11-26T17:00, two days",
        "2026-11-27T15:45:10, 1, 2026-11-30T17:00, Friday evening",
        "2026-11-28T10:00:00, 1, 2026-11-30T17:00, Saturday",
        "2026-11-30T00:00:00, 1, 2026-11-30T17:00, midnight to Monday",
        "2026-12-23T16:00:05, 1, 2026-12-28T17:00, the evening before Christmas",
        "2026-12-22T17:00:05, 1, 2026-12-23T16:00, a day that closes earlier is whole too",
        "2026-12-25T12:00:00, 1, 2026-12-28T17:00, a holiday",
        "2026-11-24T12:00:00, 0, 2026-11-24T17:00, no days last until closing",
        "2026-11-24T18:00:00, 0, 2026-11-25T17:00, no days after hours last until the next closing"
    })
    void aDayToReactIsAWholeDay(LocalDateTime from, int days, LocalDateTime end, String why) {
        assertThat(calendar.plusWorkingDays(instant(from), days)).as(why).isEqualTo(instant(end));
    }

    @Test
    void levelAfterLevelHasADayOfItsOwn() {
        Instant head = instant(LocalDateTime.of(2026, 11, 24, 17, 0, 3));

        Instant next = calendar.plusWorkingDays(head, 1);
        Instant director = calendar.plusWorkingDays(next.plusSeconds(40), 1);

        assertThat(next).isEqualTo(instant(LocalDateTime.of(2026, 11, 25, 17, 0)));
        assertThat(director).isEqualTo(instant(LocalDateTime.of(2026, 11, 26, 17, 0)));
    }

    private static Instant instant(LocalDateTime at) {
        return at.atZone(Vilnius.ZONE).toInstant();
    }
}

package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import lt.atsakas.shared.Vilnius;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out by hand from the law: VAĮ 10(4), Civil Code 1.118, Labour Code 123. */
class LawVectorsTests {

    private final WorkingCalendar calendar = LithuanianCalendar.with();

    @ParameterizedTest(name = "received {0}: {2} working days end {3}")
    @CsvSource({
        "2024-05-09, 2024-05-09, 20, 2024-06-06",
        "2024-05-14, 2024-05-14, 20, 2024-06-11",
        "2024-05-14, 2024-05-14, 30, 2024-06-26",
        "2026-11-23, 2026-11-23,  3, 2026-11-26",
        "2026-11-23, 2026-11-23,  5, 2026-11-30",
        "2026-11-23, 2026-11-23, 10, 2026-12-07",
        "2026-11-23, 2026-11-23, 20, 2026-12-21",
        "2026-11-23, 2026-11-23, 30, 2027-01-07",
        "2026-12-10, 2026-12-10,  3, 2026-12-15",
        "2026-12-10, 2026-12-10,  5, 2026-12-17",
        "2026-12-10, 2026-12-10, 10, 2026-12-28",
        "2026-12-10, 2026-12-10, 20, 2027-01-12",
        "2026-12-10, 2026-12-10, 30, 2027-01-26",
        "2026-12-24, 2026-12-28,  3, 2026-12-31",
        "2026-12-24, 2026-12-28,  5, 2027-01-05",
        "2026-12-24, 2026-12-28, 10, 2027-01-12",
        "2026-12-24, 2026-12-28, 20, 2027-01-26",
        "2026-12-24, 2026-12-28, 30, 2027-02-09",
        "2027-02-15, 2027-02-15,  3, 2027-02-19",
        "2027-02-15, 2027-02-15,  5, 2027-02-23",
        "2027-02-15, 2027-02-15, 10, 2027-03-02",
        "2027-02-15, 2027-02-15, 20, 2027-03-17",
        "2027-02-15, 2027-02-15, 30, 2027-04-01",
        "2027-03-25, 2027-03-25,  3, 2027-03-31",
        "2027-03-25, 2027-03-25,  5, 2027-04-02",
        "2027-03-25, 2027-03-25, 10, 2027-04-09",
        "2027-03-25, 2027-03-25, 20, 2027-04-23",
        "2027-03-25, 2027-03-25, 30, 2027-05-07",
        "2027-10-30, 2027-11-03,  3, 2027-11-08",
        "2027-10-30, 2027-11-03,  5, 2027-11-10",
        "2027-10-30, 2027-11-03, 10, 2027-11-17",
        "2027-10-30, 2027-11-03, 20, 2027-12-01",
        "2027-10-30, 2027-11-03, 30, 2027-12-15",
    })
    void termsEndWhenTheLawSays(LocalDate received, LocalDate effective, int days, LocalDate due) {
        LocalDateTime midMorning = received.atTime(10, 30);

        LocalDate receipt =
                calendar.effectiveReceipt(midMorning.atZone(Vilnius.ZONE).toInstant());

        assertThat(receipt).isEqualTo(effective);
        assertThat(calendar.plusWorkingDays(receipt, days)).isEqualTo(due);
        assertThat(calendar.trace(receipt, days).due()).isEqualTo(due);
    }
}

package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.Map;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.deadlines.calendar.LithuanianCalendar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Until when somebody who learned of a matter may complain of it (VAĮ 11(3)(5), Civil Code 1.119–1.122). */
class ComplaintAgeTests {

    @ParameterizedTest(name = "learned {0}, received {1}: last day {2}, too old {3}")
    @CsvSource({
        "2026-10-23, 2026-11-23T10:00:00+02:00, 2026-11-23, false",
        "2026-10-23, 2026-11-23T23:59:59+02:00, 2026-11-23, false",
        "2026-10-23, 2026-11-24T00:00:00+02:00, 2026-11-23, true",
        "2026-11-24, 2026-12-28T23:59:59+02:00, 2026-12-28, false",
        "2026-11-24, 2026-12-29T00:00:00+02:00, 2026-12-28, true",
        "2027-01-31, 2027-03-01T12:00:00+02:00, 2027-03-01, false",
        "2026-09-28, 2026-10-28T23:30:00+02:00, 2026-10-28, false",
        "2026-02-28, 2026-03-30T23:30:00+03:00, 2026-03-30, false",
        "2026-02-28, 2026-03-31T00:00:00+03:00, 2026-03-30, true"
    })
    void aMonthEndsOnTheSameDayOrTheNextWorkingOneAtMidnight(
            LocalDate learned, String received, LocalDate lastDay, boolean tooOld) {
        ComplaintAge age =
                clock(1).complaintAge(learned, OffsetDateTime.parse(received).toInstant());

        assertThat(age.lastDay()).isEqualTo(lastDay);
        assertThat(age.tooOld()).isEqualTo(tooOld);
    }

    @ParameterizedTest
    @CsvSource({"2023-04-20, 2023-10-20T23:59:00+03:00, false", "2023-04-20, 2023-10-21T00:00:00+03:00, true"})
    void sixMonthsWereTheTermBefore(LocalDate learned, String received, boolean tooOld) {
        Instant moment = OffsetDateTime.parse(received).toInstant();

        assertThat(clock(6).complaintAge(learned, moment).tooOld()).isEqualTo(tooOld);
    }

    private static CaseClock clock(int months) {
        Map<LegalTerm, Term> terms = new EnumMap<>(FixedTerms.law().terms());
        terms.put(LegalTerm.COMPLAINT_AGE, Term.months(months, "VAĮ 11 str. 3 d. 5 p."));
        return new CaseClock(
                LithuanianCalendar.with(),
                LocalDate.of(2026, 11, 23),
                LocalDate.of(2026, 12, 21),
                new LegalTermsInForce(terms, ClockWhileWaiting.PAUSE),
                FixedTerms.house());
    }
}

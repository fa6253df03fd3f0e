package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which typed days can be meant on 2026-11-23. */
class PlausibleDayTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({
        "0001-01-01, false",
        "0026-11-20, false",
        "1990-03-10, false",
        "1990-03-11, true",
        "2026-11-23, true",
        "2026-11-24, false",
        "9999-01-04, false"
    })
    void whatHappenedLiesBetweenTheBeginningOfTheStateAndToday(LocalDate day, boolean plausible) {
        assertThat(PlausibleDay.isPast(day, TODAY)).isEqualTo(plausible);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23, true", "2029-11-23, true", "2029-11-24, false", "9999-01-04, false"})
    void whatIsPlannedLiesNoMoreYearsAheadThanItMay(LocalDate day, boolean plausible) {
        assertThat(PlausibleDay.isWithin(3, day, TODAY)).isEqualTo(plausible);
    }
}

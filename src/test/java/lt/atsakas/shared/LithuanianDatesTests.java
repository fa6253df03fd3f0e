package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LithuanianDatesTests {

    @Test
    void aDayIsWrittenAsPeopleReadIt() {
        String words = LithuanianDates.DATES.day(LocalDate.of(2026, 12, 21));

        assertThat(words).isEqualTo("2026 m. gruodžio 21 d.");
    }

    @Test
    void aMomentIsWrittenInVilniusTime() {
        String words = LithuanianDates.DATES.moment(Instant.parse("2026-12-21T22:05:00Z"));

        assertThat(words).isEqualTo("2026 m. gruodžio 22 d. 00:05");
    }
}

package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenDatesTests {

    @ParameterizedTest
    @CsvSource({
        "lt, 2026 m. gruodžio 21 d.",
        "en, 21 December 2026",
        "ru, 21 декабря 2026 г.",
        "pl, 21 grudnia 2026 r.",
        "uk, 21 грудня 2026 р.",
        "de, 2026 m. gruodžio 21 d."
    })
    void aDayIsWrittenAsTheLanguageWritesIt(String language, String words) {
        assertThat(WrittenDates.in(Locale.forLanguageTag(language)).day(LocalDate.of(2026, 12, 21)))
                .isEqualTo(words);
    }

    @Test
    void aMomentIsWrittenInVilniusTime() {
        assertThat(WrittenDates.in(Locale.ENGLISH).moment(Instant.parse("2026-12-21T22:05:00Z")))
                .isEqualTo("22 December 2026 00:05");
    }
}

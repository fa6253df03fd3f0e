package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTests {

    @Test
    void endsWhereTheNextBeginsInVilnius() {
        Quarter last = Quarter.of(LocalDate.of(2026, 11, 29));

        assertThat(last.code()).isEqualTo("2026-Q4");
        assertThat(last.begin()).isEqualTo(Instant.parse("2026-09-30T21:00:00Z"));
        assertThat(last.end()).isEqualTo(Instant.parse("2026-12-31T22:00:00Z"));
        assertThat(new Quarter(2027, 1).begin()).isEqualTo(last.end());
    }

    @Test
    void knowsThoseBeforeIt() {
        assertThat(new Quarter(2027, 2).andBefore(4))
                .extracting(Quarter::code)
                .containsExactly("2027-Q2", "2027-Q1", "2026-Q4", "2026-Q3");
    }

    @Test
    void isReadAsItIsWritten() {
        assertThat(Quarter.read("2026-Q4")).contains(new Quarter(2026, 4));
        assertThat(new Quarter(2026, 4).roman()).isEqualTo("IV");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-Q5", "2026", "26-Q1", "2026-Q1x", "' or 1=1"})
    void anythingElseIsNoQuarter(String written) {
        assertThat(Quarter.read(written)).isEmpty();
    }
}

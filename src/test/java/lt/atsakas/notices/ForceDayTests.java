package lt.atsakas.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ForceDayTests {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:30Z");

    @Test
    void aVersionIsInForceAtTheSoonestOnceEveryNodeKnows() {
        assertThat(ForceDay.since(null, MONDAY)).isEqualTo("2026-11-23T08:02:00Z");
        assertThat(ForceDay.since(LocalDate.parse("2026-11-23"), MONDAY)).isEqualTo("2026-11-23T08:02:00Z");
        assertThat(ForceDay.since(LocalDate.parse("2026-11-24"), Instant.parse("2026-11-23T21:59:50Z")))
                .isEqualTo("2026-11-23T22:01:00Z");
    }

    @Test
    void aLaterDayBeginsAtMidnightInVilnius() {
        assertThat(ForceDay.since(LocalDate.parse("2026-12-01"), MONDAY)).isEqualTo("2026-11-30T22:00:00Z");
        assertThat(ForceDay.since(LocalDate.parse("2027-07-01"), MONDAY)).isEqualTo("2027-06-30T21:00:00Z");
    }

    @Test
    void nothingIsPublishedForThePastNorForDaysThatNobodyCanMean() {
        assertThatThrownBy(() -> ForceDay.since(LocalDate.parse("2026-11-22"), MONDAY))
                .isInstanceOf(PublicationUnfit.class)
                .hasMessage("notices.fault.dayPast");
        assertThatThrownBy(() -> ForceDay.since(LocalDate.parse("2062-11-23"), MONDAY))
                .isInstanceOf(PublicationUnfit.class)
                .hasMessage("notices.fault.dayTooFar");
    }
}

package lt.atsakas.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LastChartTests {

    private static final Chart CHART = new Chart(List.of(), List.of());

    private final LastChart last = new LastChart();

    @Test
    void isTrustedForTenSeconds() {
        last.keep(CHART, last.version(), 0);

        assertThat(last.fresh(Duration.ofSeconds(10).toNanos())).containsSame(CHART);
        assertThat(last.fresh(Duration.ofSeconds(10).toNanos() + 1)).isEmpty();
    }

    @Test
    void isForgottenWhenTheHouseChanges() {
        last.keep(CHART, last.version(), 0);

        last.drop();

        assertThat(last.fresh(0)).isEmpty();
    }

    @Test
    void aReadingThatBeganBeforeTheChangeIsNotKeptAfterIt() {
        long begun = last.version();

        last.drop();
        last.keep(CHART, begun, 0);

        assertThat(last.fresh(0)).isEmpty();
    }
}

package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/** The road to official boxes is set up as a whole or not at all. */
class EDeliverySettingsTests {

    @ParameterizedTest
    @ValueSource(strings = {"", "VMB 1", "../VMB", "V"})
    void aFolderWithoutTheHousesOwnBoxIsRefusedAtTheStart(String box) {
        assertThatThrownBy(() -> settings(Path.of("shared"), box))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("atsakas.e-delivery.box");
    }

    @Test
    void withoutAFolderNoBoxIsNeeded() {
        assertThat(settings(null, "").isOn()).isFalse();
        assertThat(settings(Path.of(""), "").isOn()).isFalse();
        assertThat(settings(Path.of("shared"), "VMB-1").isOn()).isTrue();
    }

    private static EDeliverySettings settings(Path folder, String box) {
        return new EDeliverySettings(folder, box, Duration.ofDays(1), 50, DataSize.ofMegabytes(1));
    }
}

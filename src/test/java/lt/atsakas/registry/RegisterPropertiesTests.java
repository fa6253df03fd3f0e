package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import lt.atsakas.registry.RegisterProperties.Series;
import lt.atsakas.shared.start.CannotStart;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterPropertiesTests {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "4/17", "4~17", "Š-4", "-4", "4 17", "4.17.4.17.4.17.4.17.4.17.4.17"})
    void anIndexThatMakesNoReadableNumberStopsTheStart(String index) {
        assertThatThrownBy(() -> new RegisterProperties(Map.of("complaints", new Series(index))))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("atsakas.register.complaints.index");
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.17", "S-4", "1", "4.17.4.17.4.17.4.17.4.17.4"})
    void everyNumberOfAGoodIndexIsACaseNumber(String index) {
        RegisterProperties properties = new RegisterProperties(Map.of("complaints", new Series(index)));

        assertThat(CaseNumber.isWellFormed(properties.indexOf("complaints") + "-26/999999999"))
                .isTrue();
    }
}

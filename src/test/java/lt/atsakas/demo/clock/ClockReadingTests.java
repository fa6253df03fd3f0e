package lt.atsakas.demo.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

class ClockReadingTests {

    private final ObjectMapper json = Jackson2ObjectMapperBuilder.json().build();

    @Test
    void isAMomentWithItsZone() throws Exception {
        ClockReading target = json.readValue("{\"instant\":\"2026-12-21T09:00:00+02:00\"}", ClockReading.class);

        assertThat(target.instant()).isEqualTo("2026-12-21T07:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"instant\":null}"})
    void namesTheMomentThatIsMissing(String nothing) {
        assertThatThrownBy(() -> json.readValue(nothing, ClockReading.class))
                .isInstanceOfSatisfying(
                        JsonMappingException.class,
                        refused -> assertThat(refused.getPath())
                                .extracting(JsonMappingException.Reference::getFieldName)
                                .containsExactly("instant"));
    }
}

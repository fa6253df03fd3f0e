package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** To which telephones short texts go, and in how many parts they travel. */
class TextMessageTests {

    @ParameterizedTest
    @CsvSource({"a,160,1", "a,161,2", "a,306,2", "a,307,3", "ė,70,1", "ė,71,2", "ė,134,2", "ė,135,3", "€,80,1", "€,81,2"
    })
    void lettersOfOurLanguageMakePartsShorter(String sign, int times, int parts) {
        assertThat(message(sign.repeat(times)).parts()).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+370 612 34567", "8 612 34567", "8-612-34567", "(8 612) 34567", "37061234567", "061234567"})
    void aMobileNumberIsKnownHoweverItIsWritten(String written) {
        assertThat(MobileNumber.in(written)).contains("+37061234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8 5 277 9090", "+370 5 277 9090", "112", "", "nėra", "+370 612 345"})
    void noTextGoesWhereNoneArrives(String written) {
        assertThat(MobileNumber.in(written)).isEmpty();
    }

    @Test
    void aNumberOfAnotherCountryIsTakenWithItsCode() {
        assertThat(MobileNumber.in("+48 600 700 800")).contains("+48600700800");
        assertThat(MobileNumber.in(null)).isEmpty();
    }

    private static TextMessage message(String text) {
        return new TextMessage(LetterId.random(), "+37061234567", text);
    }
}

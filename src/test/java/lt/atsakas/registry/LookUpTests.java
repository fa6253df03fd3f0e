package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookUpTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"+370 612 34567", "8 612 34567", "0 612 34567", "8-612-34567", "00370 (612) 34567", "61234567"})
    void aTelephoneIsTheSameHoweverItIsDialled(String typed) {
        assertThat(LookUp.of(typed).parts()).containsExactly("61234567");
    }

    @Test
    void aNumberOfACaseIsLookedUpAsItIs() {
        assertThat(LookUp.of(" 4.17-26/11 ").number()).contains(new CaseNumber("4.17-26/11"));
        assertThat(LookUp.of("4.17-26~11").number()).contains(new CaseNumber("4.17-26/11"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "On", "a b c", "\u0000\n"})
    void tooLittleIsNotLookedFor(String typed) {
        assertThat(LookUp.of(typed).isEmpty()).isTrue();
    }

    @Test
    void wordsAreLookedForOneByOne() {
        assertThat(LookUp.of("Ona  Liepų\t5").parts()).containsExactly("Ona", "Liepų", "5");
    }

    @Test
    void whatMeansSomethingToTheDatabaseMeansItself() {
        assertThat(LookUp.anywhere("50%_a\\b")).isEqualTo("%50\\%\\_a\\\\b%");
    }
}

package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

    @ParameterizedTest
    @MethodSource("typed")
    void wordsAreLookedForOneByOneWithoutTheSignsAroundThem(String typed, List<String> parts) {
        assertThat(LookUp.of(typed).parts()).containsExactlyElementsOf(parts);
        assertThat(LookUp.of(typed).number()).isEmpty();
    }

    static Stream<Arguments> typed() {
        return Stream.of(
                arguments("Ona  Liepų\t5", List.of("Ona", "Liepų", "5")),
                arguments("Taikos g.12-5, Vilnius", List.of("Taikos", "g", "12-5", "Vilnius")),
                arguments("„Jonas“ (Petraitis);", List.of("Jonas", "Petraitis")),
                arguments("Petraitytė-Jonaitienė", List.of("Petraitytė-Jonaitienė")),
                arguments("J.Petraitis", List.of("J", "Petraitis")),
                arguments("<p.petraitis@pastas.lt>", List.of("p.petraitis@pastas.lt")),
                arguments("O'Brien 50%_a", List.of("O'Brien", "50%_a")),
                arguments(
                        "vienas du trys keturi penki šeši septyni",
                        List.of("vienas", "du", "trys", "keturi", "penki", "šeši")));
    }

    @Test
    void shortWordsAreLookedForAmongWhatLongOnesFind() {
        LookUp wanted = LookUp.of("Taikos g. 12-5");

        assertThat(wanted.longParts()).containsExactly("Taikos");
        assertThat(wanted.shortParts()).containsExactly("g", "12-5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "-- ,, ;", "g. 5", "a-b-c", "%%%", "___", "(1)"})
    void signsAloneAndShortWordsAloneAreNotLookedFor(String typed) {
        assertThat(LookUp.of(typed).isEmpty()).isTrue();
    }

    @Test
    void whatIsTooLongIsCutAndStillLookedFor() {
        assertThat(LookUp.of("a".repeat(500)).parts()).containsExactly("a".repeat(200));
    }

    @Test
    void whatMeansSomethingToTheDatabaseMeansItself() {
        assertThat(LookUp.anywhere("50%_a\\b")).isEqualTo("%50\\%\\_a\\\\b%");
        assertThat(LookUp.beginningTheLine("a_")).isEqualTo("a\\_%");
    }
}

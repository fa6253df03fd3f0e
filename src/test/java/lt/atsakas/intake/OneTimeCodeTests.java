package lt.atsakas.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OneTimeCodeTests {

    @Test
    void itHasEightDigitsAndIsAnotherEachTime() {
        Set<String> codes = Stream.generate(OneTimeCode::random)
                .limit(200)
                .map(OneTimeCode::value)
                .collect(Collectors.toSet());

        assertThat(codes).hasSizeGreaterThan(190).allMatch(code -> code.matches("\\d{8}"));
    }

    @Test
    void itIsTakenAsPeopleTypeIt() {
        assertThat(OneTimeCode.typed(" 1234-56 78\n")).isEqualTo(new OneTimeCode("12345678"));
        assertThat(new OneTimeCode("12345678").shown()).isEqualTo("1234 5678");
    }

    @Test
    void withoutItsPassItsHashTellsNothing() {
        OneTimeCode code = new OneTimeCode("12345678");

        assertThat(code.hash(ReadingPass.random())).isNotEqualTo(code.hash(ReadingPass.random()));
        assertThat(code).hasToString("OneTimeCode[hidden]");
        assertThat(ReadingPass.random()).hasToString("ReadingPass[hidden]");
    }
}

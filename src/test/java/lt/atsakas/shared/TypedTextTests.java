package lt.atsakas.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTests {

    @ParameterizedTest
    @ValueSource(strings = {"Šalta.\r\n\t– 14 °C", "漢字 😀 שלום", "minkštas\u00ADbrūkšnelis", ""})
    void takesWhatPeopleWrite(String typed) {
        assertThat(TypedText.strangeIn(typed)).isEmpty();
        assertThat(TypedText.unsteered(typed)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "'a\0b', 1, U+0000",
        "'a\r\nb\n\u0007', 3, U+0007",
        "'\n\uD800', 2, U+D800",
        "'\uDC00', 1, U+DC00",
        "'\u0085', 1, U+0085"
    })
    void tellsWhereASignIsNoText(String typed, int line, String code) {
        assertThat(TypedText.strangeIn(typed)).contains(new TypedText.Strange(line, code));
        assertThat(TypedText.isOneLine(typed)).isFalse();
    }

    @Test
    void aLineHasNoEndWithin() {
        assertThat(TypedText.isOneLine("Šąla butas 😀")).isTrue();
        assertThat(TypedText.isOneLine("Šąla\tbutas")).isFalse();
        assertThat(TypedText.isOneLine("Šąla\u2028butas")).isFalse();
    }

    @Test
    void nothingReadsAsAnotherThanItIs() {
        assertThat(TypedText.unsteered("\u202Etxt.exe\u202C \u2067Ona\u2069")).isEqualTo("txt.exe Ona");
        assertThat(TypedText.unsteered("\u202A+370 612 34567\u202C")).isEqualTo("+370 612 34567");
    }

    @Test
    void isKeptWithoutWhatCannotBeStoredAndWithOneKindOfLineEnd() {
        assertThat(TypedText.kept("  Šąla\u0000 butas.\r\nLabai.\u202E \n")).isEqualTo("Šąla butas.\nLabai.");
        assertThat(TypedText.kept("Šą\u0007la\uD800\r\tbutas\u000BLabai\u2028šąla 😀"))
                .isEqualTo("Šąla\n\tbutas\nLabai\nšąla 😀");
    }

    @Test
    void aNameIsKeptInOneLine() {
        assertThat(TypedText.keptLine(" Ona\r\n\tOnaitė\u2028 \u202E")).isEqualTo("Ona Onaitė");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u0000\u202A \r\n", "\u00A0\u200B", "\u3164\u2800", "\uFEFF\u2060"})
    void isEmptyWhereNobodySeesAnything(String typed) {
        assertThat(TypedText.kept(typed)).isEmpty();
        assertThat(TypedText.saysNothing(typed)).isTrue();
    }
}

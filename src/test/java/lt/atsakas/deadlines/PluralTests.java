package lt.atsakas.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTests {

    @ParameterizedTest
    @CsvSource({
        "0, MANY",
        "1, ONE",
        "2, FEW",
        "9, FEW",
        "10, MANY",
        "11, MANY",
        "12, MANY",
        "19, MANY",
        "20, MANY",
        "21, ONE",
        "22, FEW",
        "100, MANY",
        "101, ONE",
        "111, MANY",
        "112, MANY",
        "121, ONE",
        "-1, ONE",
        "-11, MANY"
    })
    void aNumberChoosesTheFormOfItsWord(int number, Plural form) {
        assertThat(Plural.of(number, HouseWords.LITHUANIAN)).isEqualTo(form);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, ONE",
        "en, 20, MANY",
        "ru, 1, ONE",
        "ru, 3, FEW",
        "ru, 20, MANY",
        "ru, 21, ONE",
        "pl, 1, ONE",
        "pl, 3, FEW",
        "pl, 21, MANY",
        "uk, 2, FEW",
        "uk, 5, MANY"
    })
    void theFormIsThatOfTheLanguage(String language, int number, Plural form) {
        assertThat(Plural.of(number, Locale.forLanguageTag(language))).isEqualTo(form);
    }
}

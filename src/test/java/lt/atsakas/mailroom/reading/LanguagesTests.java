package lt.atsakas.mailroom.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    lt | Laba diena, mano bute nešyla radiatoriai, prašau sutvarkyti.
                    lt | Laba diena, mano bute nesyla radiatoriai, prasau sutvarkyti.
                    en | Hello, the heating in my flat has not been working for a week. Please help.
                    ru | Здравствуйте, в моей квартире уже неделю нет отопления, прошу помочь.
                    pl | Dzień dobry, w moim mieszkaniu nie działa ogrzewanie, proszę o pomoc.
                    uk | Доброго дня, у моїй квартирі вже тиждень немає опалення, прошу допомогти.
                    lt | 12345""")
    void isRecognised(String language, String text) {
        assertThat(Languages.of(text)).isEqualTo(language);
    }
}

package lt.atsakas.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.shared.web.LithuanianWords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letter says of the clock what the law of the case says. */
class ResumptionWordsTests {

    @ParameterizedTest
    @CsvSource({
        "PAUSE, true, terminas nėjo; dabar jis vėl eina. Atsakysime iki 2026 m. gruodžio 23 d.",
        "PAUSE, false, terminas nėjo; dabar jis vėl eina. Ar skundą",
        "RESTART, true, pradėtas skaičiuoti iš naujo. Atsakysime iki 2026 m. gruodžio 23 d.",
        "RESTART, false, pradėtas skaičiuoti iš naujo. Ar skundą"
    })
    void theTermIsToldByTheRuleOfTheCase(ClockWhileWaiting clock, boolean cured, String words) {
        assertThat(new ResumptionWords(LithuanianWords.words())
                        .parts(cured, clock, LocalDate.parse("2026-12-23"))
                        .get(0)
                        .text())
                .contains(words);
    }
}

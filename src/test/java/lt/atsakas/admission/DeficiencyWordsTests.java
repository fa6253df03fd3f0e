package lt.atsakas.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.atsakas.correspondence.OfficialLetter.Part;
import lt.atsakas.deadlines.LegalTermsInForce.ClockWhileWaiting;
import lt.atsakas.shared.web.LithuanianWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first letter promises of the clock what the law of the case says, and no more. */
class DeficiencyWordsTests {

    @ParameterizedTest
    @CsvSource({
        "PAUSE, 'Kol lauksime, skundo nagrinėjimo terminas neis.'",
        "RUN, 'Kol lauksime, skundo nagrinėjimo terminas eis toliau.'",
        "RESTART, 'skundo nagrinėjimo terminas bus pradėtas skaičiuoti iš naujo.'"
    })
    void theClockIsToldByTheRuleOfTheCase(ClockWhileWaiting clock, String promise) {
        String term = new DeficiencyWords(LithuanianWords.words())
                .parts("- skundas nepasirašytas", clock, LocalDate.parse("2026-11-30"), null).stream()
                        .map(Part::text)
                        .filter(text -> text.contains("pašalinti iki 2026 m. lapkričio 30 d. (imtinai)."))
                        .findFirst()
                        .orElseThrow();

        assertThat(term).contains(promise).endsWith("skundas gali būti paliktas nenagrinėtas.");
        assertThat(term.contains("terminas neis")).isEqualTo(clock == ClockWhileWaiting.PAUSE);
    }

    @Test
    void aLetterOnPaperSaysWhatHoldsForWhomItReachesLate() {
        LocalDate expected = LocalDate.parse("2026-12-01");

        assertThat(new DeficiencyWords(LithuanianWords.words())
                        .parts("- parašas", ClockWhileWaiting.PAUSE, LocalDate.parse("2026-12-08"), expected))
                .extracting(Part::text)
                .anyMatch(text -> text.contains("Jei šį raštą gavote vėliau kaip 2026 m. gruodžio 1 d.,"));
    }
}

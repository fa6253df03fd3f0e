package lt.atsakas.correspondence.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import lt.atsakas.shared.HouseWords;
import org.junit.jupiter.api.Test;

class FilledInTests {

    private static final Locale LITHUANIAN = HouseWords.LITHUANIAN;

    private final FilledIn values = new FilledIn()
            .with("byla", "4.17-26/11")
            .with("terminas", LocalDate.of(2026, 12, 21))
            .with("kodas", (String) null)
            .when("popieriumi", true);

    @Test
    void fillsInWhatIsKnownAndWritesDaysInTheLanguageOfTheText() {
        assertThat(values.into("Nr. {{byla}} iki {{ terminas }}!", LITHUANIAN))
                .isEqualTo("Nr. 4.17-26/11 iki 2026 m. gruodžio 21 d.!");
        assertThat(values.into("by {{terminas}}", Locale.ENGLISH)).isEqualTo("by 21 December 2026");
    }

    @Test
    void setsNoFullStopTwice() {
        assertThat(values.into("iki {{terminas}}. Toliau {{byla}}. Ir...", LITHUANIAN))
                .isEqualTo("iki 2026 m. gruodžio 21 d. Toliau 4.17-26/11. Ir...");
    }

    @Test
    void leavesOutLinesThatDoNotHoldAndTheEmptyLinesAroundThem() {
        String text = "Pradžia\n\n[jei kodas] Kodas {{kodas}}\n\n[jei ne kodas] Be kodo\n"
                + "[jei popieriumi][jei terminas] Paštu\n[jei ne popieriumi] El. paštu\n\nPabaiga";

        assertThat(values.into(text, LITHUANIAN)).isEqualTo("Pradžia\n\nBe kodo\nPaštu\n\nPabaiga");
    }

    @Test
    void neverReadsAgainWhatIsFilledIn() {
        FilledIn sly = new FilledIn()
                .with("tema", "{{byla}} $1 \\ [jei kodas] ${7*7}\n[jei ne byla] dingsta")
                .with("byla", "4.17-26/11");

        assertThat(sly.into("„{{tema}}“", LITHUANIAN))
                .isEqualTo("„{{byla}} $1 \\ [jei kodas] ${7*7}\n[jei ne byla] dingsta“");
    }

    @Test
    void letsNoLetterLeaveWithAFieldThatNobodyFilledIn() {
        assertThatThrownBy(() -> values.into("Kodas {{kodas}}", LITHUANIAN)).isInstanceOf(IllegalStateException.class);

        assertThat(values.intoDraft("Kodas {{kodas}}, {{byla}}", LITHUANIAN)).isEqualTo("Kodas {{kodas}}, 4.17-26/11");
    }
}

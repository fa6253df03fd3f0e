package lt.atsakas.shared;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.shared.FiguresInText.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FiguresInTextTests {

    @Test
    void datesMomentsAndNumbersStandApart() {
        assertThat(figures("Raštas jai – Nr. 5.23-26/18 (byla 4.17-26/4), 2026-11-30 13:20, iki 2026-12-30."))
                .containsExactly("Nr. 5.23-26/18", "4.17-26/4", "2026-11-30 13:20", "2026-12-30");
        assertThat(figures("Ответ на Вашу жалобу № 4.17-26/33")).containsExactly("№ 4.17-26/33");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Skundas užregistruotas",
                "Taikos g. 9-4, 05200 Vilnius",
                "2026-13",
                "20261-11-301",
                "x\n2026-11-30\n"
            })
    void thePiecesAreTheWholeText(String text) {
        List<Run> runs = FiguresInText.runs(text);

        assertThat(runs.stream().map(Run::text).collect(joining())).isEqualTo(text);
        assertThat(runs).noneMatch(run -> run.text().isEmpty());
    }

    @Test
    void whatIsNoFigureIsLeftAlone() {
        assertThat(figures("Taikos g. 9-4, tel. +370 612 55501, RR123456789LT, 20261-11-301"))
                .isEmpty();
    }

    @Test
    void aLongTextOfDigitsAndHyphensIsPartedQuickly() {
        assertThat(figures("1.1.1-".repeat(20_000))).isEmpty();
    }

    private static List<String> figures(String text) {
        return FiguresInText.runs(text).stream()
                .filter(Run::figure)
                .map(Run::text)
                .toList();
    }
}

package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextBlockTests {

    @Test
    void partsParagraphsAtBlankLinesAndKeepsLineEnds() {
        assertThat(TextBlock.of("Pirma\r\neilutė\n\n\n  Antra  "))
                .containsExactly(paragraph("Pirma", "eilutė"), paragraph("Antra"));
    }

    @Test
    void makesListsOfLinesThatBeginWithADash() {
        assertThat(TextBlock.of("Nustatėme:\n- šalta;\n– drėgna.\nTodėl"))
                .containsExactly(
                        paragraph("Nustatėme:"), new TextBlock(true, List.of("šalta;", "drėgna.")), paragraph("Todėl"));
    }

    @Test
    void leavesNothingThatCannotBePrinted() {
        assertThat(TextBlock.of("a\u0000b\tc\u202Ed\n\u0007\n")).containsExactly(paragraph("ab cd"));
    }

    @Test
    void findsThePagesNamedInALine() {
        TextBlock block = TextBlock.of("Atidarykite https://vmb.lt/status, tada (http://a.lt/b?c=1&d).")
                .get(0);

        assertThat(block.pieces(block.lines().get(0)))
                .filteredOn(TextBlock.Piece::link)
                .extracting(TextBlock.Piece::text)
                .containsExactly("https://vmb.lt/status", "http://a.lt/b?c=1&d");
    }

    private static TextBlock paragraph(String... lines) {
        return new TextBlock(false, List.of(lines));
    }
}

package lt.atsakas.shared.table;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vardas;Telefonas\r\nŽygis;+370 5\r\n",
                "\uFEFFVardas;Telefonas\nŽygis;+370 5",
                "Vardas,Telefonas\n\"Žygis\",'+370 5",
                "\n\n Vardas ; Telefonas \nŽygis;'+370 5\n;\n"
            })
    void readsWhatSpreadsheetsWrite(String text) {
        CsvTable table = CsvTable.read(text.getBytes(UTF_8));

        assertThat(table.header()).containsExactly("Vardas", "Telefonas");
        assertThat(table.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cells()).containsExactly("Žygis", "+370 5"));
    }

    @Test
    void aLineIsCountedWhereItStandsInTheFile() {
        CsvTable table = CsvTable.read("A;B\n\nx;\"y\nz\"\nu;v".getBytes(UTF_8));

        assertThat(table.lines()).extracting(TableLine::number).containsExactly(3L, 5L);
        assertThat(table.lines().get(0).cell(1)).isEqualTo("y\nz");
    }

    @Test
    void aCellThatALineDoesNotReachIsEmpty() {
        assertThat(CsvTable.read("A;B\nx".getBytes(UTF_8)).lines().get(0).cell(1))
                .isEmpty();
    }

    @Test
    void otherLettersThanUtf8AreRefusedInWords() {
        assertUnreadable("Vardas\nŽygis".getBytes(Charset.forName("windows-1257")), "table.notUtf8");
        assertUnreadable("Vardas\nŽygis".getBytes(UTF_16), "table.notUtf8");
        assertUnreadable(new byte[] {'P', 'K', 3, 4, 0, 0}, "table.notUtf8");
    }

    @Test
    void tooMuchIsRefused() {
        assertUnreadable(new byte[CsvTable.LARGEST + 1], "table.tooLarge");
        assertUnreadable("x\n".repeat(CsvTable.MOST_LINES + 2).getBytes(UTF_8), "table.tooLong");
        assertThat(CsvTable.read("x\n".repeat(CsvTable.MOST_LINES + 1).getBytes(UTF_8))
                        .lines())
                .hasSize(CsvTable.MOST_LINES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n;;\n"})
    void nothingIsNoTable(String text) {
        assertUnreadable(text.getBytes(UTF_8), "table.empty");
    }

    @Test
    void aQuoteThatNeverEndsLosesNoLineSilently() {
        CsvTable table = CsvTable.read("A;B\nx;\"y\nu;v".getBytes(UTF_8));

        assertThat(table.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.cell(1)).contains("\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+370 5 277", "-5", "@ona", "=cmd|' /C calc'!A0", "'jau", "O'Hara", "a;b", "a\"b", "a\nb"
            })
    void whatIsWrittenIsReadBackAndNoCellIsAFormula(String cell) {
        byte[] file = CsvFile.of(List.of(List.of("A", "B"), List.of("x", cell)));

        assertThat(CsvTable.read(file).lines().get(0).cell(1)).isEqualTo(cell);
        assertThat(new String(file, UTF_8).split(";", 3)[2]).doesNotMatch("(?s)\"?[=+@-].*");
    }

    @Test
    void aFileBeginsWithTheMarkByWhichSpreadsheetsKnowUtf8() {
        assertThat(CsvFile.of(List.of(List.of("ž")))).startsWith(0xEF, 0xBB, 0xBF);
    }

    private static void assertUnreadable(byte[] file, String words) {
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOfSatisfying(
                        TableUnreadable.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(words));
    }
}

package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "Skundas.pdf, Skundas.pdf",
        "Raštas Nr. 5.2026.pdf, Raštas Nr. 5.2026.pdf",
        "be galūnės, be galūnės.pdf",
        "saskaita.php.pdf, saskaita_php.pdf",
        "saskaita.pdf.exe, saskaita_pdf.pdf",
        "../../etc/passwd, passwd.pdf",
        "C:\\Users\\Ona\\Nuotrauka 1.jpeg, Nuotrauka 1.pdf",
        ".htaccess, _htaccess.pdf",
        "..., dokumentas.pdf",
        "a<b>:c|?*.pdf, a_b__c___.pdf",
        "archyvas.7z.pdf, archyvas_7z.pdf",
        "CON.pdf, _CON.pdf",
        "com1.2026.pdf, _com1.2026.pdf",
        "Konsultacija.pdf, Konsultacija.pdf",
        "skundas.pdf\u00a0\u2003\u00a0.exe, skundas_pdf.pdf",
        "\u3164\u2800.pdf, dokumentas.pdf"
    })
    void keepsTheWordsAndGivesTheExtensionOfTheContent(String given, String safe) {
        assertThat(FileName.safe(given, FileType.PDF)).isEqualTo(safe);
    }

    @Test
    void dropsLineEndsAndSignsThatTurnTheReadingDirection() {
        assertThat(FileName.safe("a\r\nSet-Cookie: b\u202Efdp.exe", FileType.PDF))
                .isEqualTo("aSet-Cookie_ bfdp.pdf");
    }

    @Test
    void aLineSeparatorHidesNoPath() {
        assertThat(FileName.safe("../../etc/\u2028a/\u2029\u0085passwd.pdf", FileType.PDF))
                .isEqualTo("passwd.pdf");
    }

    @Test
    void fitsIntoWhatAFileSystemTakes() {
        String safe = FileName.safe("\uD83D\uDE00".repeat(200) + ".pdf", FileType.PDF);

        assertThat(safe).endsWith("\uD83D\uDE00.pdf");
        assertThat(safe.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(255);
    }

    @ParameterizedTest
    @CsvSource({
        "nuotrauka.jpg, nuotrauka.jpg",
        "nuotrauka.jpg.exe, nuotrauka_jpg.exe",
        "../../../etc/passwd, passwd",
        "C:\\Windows\\win.ini, win.ini",
        "skundas\u202Efdp.exe, skundasfdp.exe",
        "nul.txt, _nul.txt",
        "'. .', dokumentas"
    })
    void aFileThatNobodyLookedAtKeepsItsExtensionAndNothingElse(String given, String safe) {
        assertThat(FileName.asSent(given)).isEqualTo(safe);
    }

    @Test
    void writesLettersWithTheirMarksInOnePiece() {
        assertThat(FileName.safe("s\u030Cildymas.pdf", FileType.PDF)).isEqualTo("šildymas.pdf");
    }

    @Test
    void shortensWithoutBreakingASign() {
        String given = "a".repeat(119) + "\uD83D\uDE00" + "b".repeat(500);

        assertThat(FileName.safe(given, FileType.PNG)).isEqualTo("a".repeat(119) + ".png");
    }
}

package lt.atsakas.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypesetterTests {

    private static final String REASONS = "Dalis Jūsų nurodytų faktų pasitvirtino: vožtuvai buvo sugedę, todėl juos"
            + " pakeitėme 2026 m. gruodžio 2 d.\n\nSiena drėksta ne dėl pastato būklės, todėl šios skundo dalies"
            + " netenkiname. Patariame patalpas vėdinti; meistras 2026 m. gruodžio 20 d. sureguliuos langus.";

    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @EnumSource(AppealKind.class)
    void setsAnArchivableAndAccessibleLetter(AppealKind appeal) throws Exception {
        byte[] pdf = typesetter.set(Letters.page(Letters.letter(appeal, REASONS)));

        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("answer-" + appeal + ".pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void keepsToTheStandardsOverSeveralPagesAndWithSignsThatTheFontLacks() throws Exception {
        String reasons = (REASONS + " 😀 漢字 \u0007\uD800 ąčęėįšųūž ĄČĘĖĮŠŲŪŽ Привет\n\n").repeat(25);

        byte[] pdf = typesetter.set(Letters.page(Letters.letter(AppealKind.CIVIL, reasons)));

        Files.write(Files.createDirectories(Path.of("target/letters")).resolve("answer-long.pdf"), pdf);
        assertThat(VeraPdf.faults(pdf)).isEmpty();
    }

    @Test
    void printsEveryPartThatTheLawAsksFor() {
        byte[] pdf = typesetter.set(Letters.page(Letters.letter(AppealKind.ADMINISTRATIVE, REASONS)));

        assertThat(Pdf.text(pdf))
                .contains("SĮ „Vilniaus miesto būstas“", "2026-12-18", "5.23-26/7", "Į 2026-11-23 Nr. 4.17-26/11")
                .contains("Živilė Ąžuolaitė-Šešėlienė", "pripažįstame pagrįstu iš dalies", "16,5 °C temperatūra")
                .contains("6.492 straipsnis", "vožtuvai buvo sugedę", "per vieną mėnesį nuo jo įteikimo dienos")
                .contains("Lietuvos administracinių ginčų komisijai", "14 straipsnis")
                .contains("Atsakymai į Jūsų klausimus", "1. Kada bus šilta?", "2. Kas atlygins", "Išlaidas atlyginsime")
                .contains("Būsto priežiūros skyriaus vadovė", "Rūta Kazlauskienė", "Jonas Petraitis");
    }

    @Test
    void breaksAWordThatIsWiderThanTheLetter() {
        byte[] pdf = typesetter.set(Letters.page(Letters.letter(AppealKind.CIVIL, "W".repeat(190))));

        assertThat(Pdf.textWithin(pdf).chars().filter(sign -> sign == 'W').count())
                .isGreaterThanOrEqualTo(190);
    }

    @Test
    void printsNoSignThatStandsForAnother() {
        String reasons = "Ponas דוד rašė: 漢字, ﬁnansai 😀😀 baigta";

        String printed = Pdf.text(typesetter.set(Letters.page(Letters.letter(AppealKind.CIVIL, reasons))));

        assertThat(printed).contains("Ponas […] rašė: […], finansai […] baigta").doesNotContain("#");
    }

    @Test
    void showsWhatAPersonWroteAsTextAndNeverAsMarkup() {
        String reasons = "<script>alert(1)</script> <img src=\"file:///etc/passwd\"/> & [[${7*7}]]";

        byte[] pdf = typesetter.set(Letters.page(Letters.letter(AppealKind.CIVIL, reasons)));

        assertThat(Pdf.text(pdf)).contains("<script>alert(1)</script> <img src=\"file:///etc/passwd\"/> & [[${7*7}]]");
    }
}

package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import lt.atsakas.mailroom.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mails that nobody sends by accident: bounded in time and memory, and nothing is thrown. */
class HostileMailTests {

    @Test
    void tenThousandPartsAreStoppedAndTold() {
        String[] parts = new String[10_000];
        Arrays.fill(parts, "Content-Type: text/plain\r\n\r\nx");

        assertThat(MailReader.read(several("mixed", parts)).flaws()).contains(Flaw.TOO_MANY_PARTS);
    }

    /** Each is short enough; together they would fill the memory, so this test writes them to the disk itself. */
    @Test
    void aHundredAndFiftyLongTextsAreReadToALimitAndTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("texts.eml");
        byte[] text = ("--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + "š".repeat(512 * 1024) + "\r\n")
                .getBytes(UTF_8);
        try (var out = Files.newOutputStream(file)) {
            out.write("From: a@b.lt\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n".getBytes(US_ASCII));
            for (int part = 0; part < 150; part++) {
                out.write(text);
            }
            out.write("--x--\r\n".getBytes(US_ASCII));
        }

        ReadMail mail = MailReader.read(file);

        assertThat(mail.flaws()).contains(Flaw.TEXT_TOO_LONG);
        assertThat(mail.text().length()).isBetween(512 * 1024, PartWalk.MOST_TEXT);
    }

    @Test
    void aHundredLevelsAreStoppedAndTold() {
        StringBuilder mail = new StringBuilder("From: a@b.lt\r\n");
        for (int level = 0; level < 100; level++) {
            mail.append("Content-Type: multipart/mixed; boundary=b")
                    .append(level)
                    .append("\r\n\r\n--b")
                    .append(level)
                    .append("\r\n");
        }

        assertThat(MailReader.read(mail.toString().getBytes(US_ASCII)).flaws()).contains(Flaw.TOO_DEEP);
    }

    @Test
    void deeplyNestedMarkupIsReadAllTheSame() {
        String html = "<div>".repeat(100_000) + "Viduje" + "<table><tr><td>".repeat(5_000);

        ReadMail mail = MailReader.read(Mails.from("a@b.lt")
                .with("Content-Type", "text/html")
                .saying(html)
                .bytes());

        assertThat(mail.text()).contains("Viduje");
        assertThat(SafeHtml.view(html)).contains("Viduje");
    }

    @Test
    void aHundredMegabytesStayOnTheDisk(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("large.eml");
        try (var out = Files.newOutputStream(file)) {
            out.write(("From: a@b.lt\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nTekstas\r\n--x\r\n"
                            + "Content-Type: video/mp4; name=filmas.mp4\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                    .getBytes(US_ASCII));
            byte[] line = ("QUJD".repeat(19) + "\r\n").getBytes(US_ASCII);
            for (int written = 0; written < 100_000_000; written += line.length) {
                out.write(line);
            }
            out.write("\r\n--x--\r\n".getBytes(US_ASCII));
        }

        ReadMail mail = MailReader.read(file);

        assertThat(mail.text()).isEqualTo("Tekstas");
        try (InputStream film = mail.files().get(0).open()) {
            assertThat(film.readNBytes(6)).isEqualTo("ABCABC".getBytes(US_ASCII));
        }
    }

    @Test
    void noBytesWhateverMakeItThrow() {
        Random random = new Random(7);
        byte[] whole = several("mixed", "Content-Type: text/html\r\n\r\n<p>a", "Content-Type: image/png\r\n\r\nb");
        for (int round = 0; round < 3_000; round++) {
            byte[] spoilt = whole.clone();
            for (int change = 0; change < 1 + round % 40; change++) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }

            ReadMail mail = MailReader.read(Arrays.copyOf(spoilt, random.nextInt(spoilt.length + 1)));

            assertThat(mail.flaws()).doesNotContain(Flaw.UNREADABLE);
            assertThat(mail.text()).doesNotContain("\u0000");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\r\n", "\0\0\0", "visai ne laiškas", "From nobody\r\n\r\n"})
    void whatIsNoMailIsTold(String nothing) {
        assertThat(MailReader.read(nothing.getBytes(UTF_8)).flaws()).contains(Flaw.NO_HEADER);
    }

    private static byte[] several(String kind, String... parts) {
        StringBuilder mail = new StringBuilder();
        for (String part : parts) {
            mail.append("--riba\r\n").append(part).append("\r\n");
        }
        return Mails.from("a@b.lt")
                .with("Content-Type", "multipart/" + kind + "; boundary=\"riba\"")
                .saying(mail + "--riba--\r\n")
                .bytes();
    }
}

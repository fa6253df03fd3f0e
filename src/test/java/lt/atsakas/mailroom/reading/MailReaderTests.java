package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Base64;
import lt.atsakas.mailroom.Mails;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTests {

    private static final String LITHUANIAN = "Šąla žmonės, ėmė lyti į vidų";

    @Test
    void readsWhoWroteWhatAboutWhat() {
        ReadMail mail = MailReader.read(Mails.from("Ona Petraitienė <Ona@Pastas.LT>")
                .subject("Neveikia liftas")
                .saying("Labas,\r\nliftas stovi.")
                .bytes());

        assertThat(mail.sender()).contains(new Sender("Ona Petraitienė", "ona@pastas.lt"));
        assertThat(mail.subject()).isEqualTo("Neveikia liftas");
        assertThat(mail.text()).isEqualTo("Labas,\nliftas stovi.");
        assertThat(mail.flaws()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1257, windows-1257",
        "iso-8859-13, iso-8859-13",
        "utf-8, utf-8",
        "UTF-16LE, utf-16le",
        "windows-1257, utf-8",
        "windows-1257, us-ascii",
        "windows-1257, no-such-charset",
        "windows-1257, cp-1257"
    })
    void readsLithuanianInWhateverAlphabetItIsWritten(String written, String label) throws IOException {
        assertThat(textIn(LITHUANIAN, written, label)).isEqualTo(LITHUANIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "koi8-r, koi8-r",
        "windows-1251, windows-1251",
        "koi8-r, us-ascii",
        "windows-1251, us-ascii",
        "windows-1251, x-unknown",
        "koi8-u, koi8-u"
    })
    void readsCyrillicInWhateverAlphabetItIsWritten(String written, String label) throws IOException {
        String words = "Прошу отремонтировать отопление в квартире";

        assertThat(textIn(words, written, label)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=?utf-8?q?=C5=A0=C4=85la_butas?=",
                "=?UTF-8?B?xaDEhWxhIGJ1dGFz?=",
                "=?windows-1257?q?=D0=E0la_butas?=",
                "=?utf-8*lt?q?=C5=A0=C4=85la?= =?utf-8?q?_butas?=",
                "=?utf-8?q?=C5=A0=C4?= =?utf-8?q?=85la_butas?=",
                "Šąla butas",
                "=?utf-8?q?=C5=A0=C4=85la?=\r\n =?utf-8?q?_butas?="
            })
    void decodesTheSubjectHoweverItIsEncoded(String subject) {
        assertThat(MailReader.read(Mails.from("a@b.lt").subject(subject).bytes())
                        .subject())
                .isEqualTo("Šąla butas");
    }

    @Test
    void takesThePlainOneOfTwoTextsAndKeepsTheFormattedOneToLookAt() {
        ReadMail mail = MailReader.read(several(
                "alternative",
                "Content-Type: text/plain; charset=utf-8\r\n\r\nPaprastas tekstas",
                "Content-Type: text/html; charset=utf-8\r\n\r\n<p>Gražus <b>tekstas</b></p>"));

        assertThat(mail.text()).isEqualTo("Paprastas tekstas");
        assertThat(mail.html()).contains("<b>tekstas</b>");
    }

    @Test
    void aFormattedTextAloneBecomesWords() {
        ReadMail mail = MailReader.read(Mails.from("a@b.lt")
                .with("Content-Type", "text/html; charset=utf-8")
                .saying("<style>p{}</style><p>Pirmas<br>antras</p><script>alert(1)</script><div>trečias</div>")
                .bytes());

        assertThat(mail.text()).isEqualTo("Pirmas\nantras\n\ntrečias");
    }

    @Test
    void filesKeepTheirNamesAndContents() throws IOException {
        ReadMail mail = MailReader.read(several(
                "mixed",
                "Content-Type: text/plain\r\n\r\nPridedu.",
                "Content-Type: image/jpeg; name*=utf-8''s%C4%85skaita.jpg\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename*0*=utf-8''s%C4%85s; filename*1=kaita.jpg\r\n\r\n"
                        + "AQID\r\nBA==",
                "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR",
                "Content-Type: message/rfc822\r\n\r\nSubject: Senas laiskas\r\n\r\nkita"));

        assertThat(mail.text()).isEqualTo("Pridedu.");
        assertThat(mail.files())
                .extracting(ReadFile::name)
                .containsExactly("sąskaita.jpg", "priedas-2.ics", "Senas laiskas.eml");
        try (InputStream first = mail.files().get(0).open()) {
            assertThat(first.readAllBytes()).containsExactly(1, 2, 3, 4);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "C:\\\\Users\\\\ona\\\\aktas.pdf, aktas.pdf",
        "../../etc/passwd.txt, passwd.txt",
        "/home/ona/aktas.pdf, aktas.pdf",
        "aktas\u202Efdp.exe, aktasfdp.exe",
        "=?utf-8?q?a/b/s=C4=85skaita.pdf?=, sąskaita.pdf",
        "../.., priedas-1.pdf"
    })
    void namesOfFilesTellNothingOfFolders(String given, String seen) {
        ReadMail mail = MailReader.read(several(
                "mixed",
                "Content-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"" + given
                        + "\"\r\n\r\nx"));

        assertThat(mail.files()).extracting(ReadFile::name).containsExactly(seen);
    }

    @Test
    void outlooksPacketSignaturesAndEncryptionAreToldAndKept() {
        ReadMail packed = MailReader.read(several(
                "mixed",
                "Content-Type: text/plain\r\n\r\nTekstas",
                "Content-Type: application/ms-tnef; name=winmail.dat\r\n\r\nabc"));
        ReadMail signed = MailReader.read(several(
                "signed",
                "Content-Type: text/plain\r\n\r\nPasirašyta",
                "Content-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nabc"));
        ReadMail locked = MailReader.read(Mails.from("a@b.lt")
                .with("Content-Type", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m")
                .bytes());

        assertThat(packed.flaws()).containsExactly(Flaw.PACKED);
        assertThat(packed.files()).extracting(ReadFile::name).containsExactly("winmail.dat");
        assertThat(signed.flaws()).containsExactly(Flaw.SIGNED);
        assertThat(signed.text()).isEqualTo("Pasirašyta");
        assertThat(locked.flaws()).containsExactly(Flaw.ENCRYPTED);
    }

    @Test
    void readsWhatAMailServerReportsOfALetter() {
        ReadMail mail = MailReader.read(several(
                "report; report-type=delivery-status",
                "Content-Type: text/plain\r\n\r\nUndeliverable",
                "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.lt\r\n\r\n"
                        + "Final-Recipient: rfc822; ona@pastas.lt\r\nAction: failed\r\nStatus: 5.1.1\r\n"
                        + "Diagnostic-Code: smtp; 550 no such user",
                "Content-Type: text/rfc822-headers\r\n\r\nMessage-ID: <abc@vmb.lt>\r\nSubject: x"));

        assertThat(mail.report()).isNotNull();
        assertThat(mail.report().isFailure()).isTrue();
        assertThat(mail.report().diagnosis()).isEqualTo("5.1.1 smtp; 550 no such user");
        assertThat(mail.concerns()).contains("<abc@vmb.lt>");
    }

    @Test
    void signsThatAreNoTextAreLeftOut() {
        ReadMail mail = MailReader.read(Mails.from("a@b.lt")
                .subject("Šąla\u0007 \u202Esatub")
                .saying("Vienas\u0000 du\u0008\ttrys")
                .bytes());

        assertThat(mail.subject()).isEqualTo("Šąla  satub");
        assertThat(mail.text()).isEqualTo("Vienas du\ttrys");
    }

    private static String textIn(String words, String written, String label) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream();
        mail.write(("From: a@b.lt\r\nContent-Type: text/plain; charset=\"" + label
                        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n")
                .getBytes(ISO_8859_1));
        mail.write(Base64.getMimeEncoder().encode(words.getBytes(Charset.forName(written))));
        return MailReader.read(mail.toByteArray()).text();
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

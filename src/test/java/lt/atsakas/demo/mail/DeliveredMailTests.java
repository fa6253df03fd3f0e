package lt.atsakas.demo.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DeliveredMailTests {

    @Test
    void namesAreShownAsTheyAreRead() throws MessagingException {
        DeliveredMail mail =
                sent("From: =?UTF-8?Q?Ona_Ra=C5=A1?= <ona@pastas.example>", "To: a@b.example, c@d.example");

        assertThat(mail.from()).isEqualTo("\"Ona Raš\" <ona@pastas.example>");
        assertThat(mail.to()).containsExactly("a@b.example", "c@d.example");
    }

    @Test
    void aSenderThatIsNoAddressIsShownAsItStands() throws MessagingException {
        DeliveredMail mail = sent("From: Script <script>alert(1)</script> <scr@tester.example>", "To: a@b.example");

        assertThat(mail.from()).isEqualTo("Script <script>alert(1)</script> <scr@tester.example>");
        assertThat(mail.to()).containsExactly("a@b.example");
    }

    @Test
    void aMailWithoutSenderAndRecipientIsShownAllTheSame() throws MessagingException {
        DeliveredMail mail = sent("Subject: Labas");

        assertThat(mail.from()).isEmpty();
        assertThat(mail.to()).isEmpty();
        assertThat(mail.subject()).isEqualTo("Labas");
    }

    private static DeliveredMail sent(String... header) throws MessagingException {
        String mail = String.join("\r\n", header) + "\r\n\r\nTekstas\r\n";
        return DeliveredMail.of(new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(US_ASCII))));
    }
}

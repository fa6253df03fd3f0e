package lt.atsakas.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.List;
import lt.atsakas.correspondence.Carrier;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.Envelope;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.mail.MailProperties;

class SmtpCarrierTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP))
            .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void handsOverPlainTextPagesAndThePdfUnderAFixedName() throws Exception {
        Delivery delivery =
                deliver(letter("ona@pastas.lt", "Atsakymas į skundą", "auto-replied", new byte[] {37, 80, 68, 70}));

        assertThat(delivery).isInstanceOf(Delivery.Accepted.class);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getMessageID()).isEqualTo("<letter-1@atsakas>");
        assertThat(mail.getSubject()).isEqualTo("Atsakymas į skundą");
        assertThat(mail.getFrom()[0].toString()).contains("info@vmb.lt");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-replied");
        assertThat(GreenMailUtil.getWholeMessage(mail))
                .contains("multipart/alternative", "text/plain", "text/html", "application/pdf")
                .contains("filename=Atsakymas-5.23-26-7.pdf");
    }

    @Test
    void marksNothingAutomaticThatAPersonDecided() throws Exception {
        deliver(letter("ona@pastas.lt", "Atsakymas", null, null));

        assertThat(server.getReceivedMessages()[0].getHeader("Auto-Submitted")).isNull();
    }

    @Test
    void letsNobodyAddHeadersThroughASubject() throws Exception {
        deliver(letter("ona@pastas.lt", "Skundas\r\nBcc: kitas@pastas.lt\r\n\r\nTekstas", null, null));

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Skundas Bcc: kitas@pastas.lt Tekstas");
    }

    @Test
    void refusesAddressesThatAreNone() {
        assertThat(deliver(letter("ona@pastas.lt\r\nBcc: kitas@pastas.lt", "Skundas", null, null)))
                .isInstanceOf(Delivery.Refused.class);
        assertThat(deliver(letter("ne adresas", "Skundas", null, null))).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void triesLaterWhatTheServerCannotTakeNow() {
        try (FakeServer busy = FakeServer.answering("451 4.3.0 Vėliau")) {
            assertThat(new SmtpCarrier(at(busy.port()))
                            .setOut()
                            .deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                    .isInstanceOfSatisfying(
                            Delivery.TryLater.class,
                            later -> assertThat(later.trouble()).contains("451"));
        }
    }

    @Test
    void givesUpOnWhatTheServerWillNeverTake() {
        try (FakeServer strict = FakeServer.answering("550 5.1.1 No such user")) {
            assertThat(new SmtpCarrier(at(strict.port()))
                            .setOut()
                            .deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                    .isInstanceOfSatisfying(
                            Delivery.Refused.class,
                            refused -> assertThat(refused.trouble()).contains("550"));
        }
    }

    @Test
    void blamesTheSettingsWhenTheServerWantsALogin() {
        try (FakeServer closed = FakeServer.answering("530 5.7.0 Authentication required")) {
            assertThat(new SmtpCarrier(at(closed.port()))
                            .setOut()
                            .deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                    .isInstanceOf(Delivery.Unreachable.class);
        }
    }

    @Test
    void blamesTheSettingsWhenTheServerRefusesTheSender() {
        try (FakeServer strict = FakeServer.answering("MAIL", "550 5.7.1 Sender rejected")) {
            assertThat(new SmtpCarrier(at(strict.port()))
                            .setOut()
                            .deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                    .isInstanceOfSatisfying(
                            Delivery.Unreachable.class,
                            away -> assertThat(away.trouble()).contains("Sender rejected"));
        }
    }

    @Test
    void logsInNowhereWithAnEmptyName() {
        try (FakeServer open = FakeServer.answering("550 5.1.1 No such user")) {
            MailProperties emptyName = at(open.port());
            emptyName.setUsername("");
            emptyName.setPassword("");

            new SmtpCarrier(emptyName).setOut().deliver(letter("ona@pastas.lt", "Skundas", null, null));

            assertThat(open.said())
                    .anyMatch(line -> line.startsWith("RCPT"))
                    .noneMatch(line -> line.startsWith("AUTH"));
        }
    }

    @Test
    void asksADeadServerOncePerTrip() throws IOException {
        int nobody;
        try (ServerSocket socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }

        try (Carrier.Trip trip = new SmtpCarrier(at(nobody)).setOut()) {
            assertThat(trip.deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                    .isInstanceOf(Delivery.Unreachable.class);
            assertThat(trip.isOver()).isTrue();
            assertThat(trip.deliver(letter("jonas@pastas.lt", "Skundas", null, null)))
                    .isInstanceOf(Delivery.Unreachable.class);
        }
    }

    @Test
    void saysWhichSettingIsMissing() {
        MailProperties none = new MailProperties();

        assertThat(new SmtpCarrier(none).setOut().deliver(letter("ona@pastas.lt", "Skundas", null, null)))
                .isEqualTo(new Delivery.Unreachable("spring.mail.host is not set"));
    }

    private Delivery deliver(Envelope letter) {
        try (Carrier.Trip trip = new SmtpCarrier(at(server.getSmtp().getPort())).setOut()) {
            return trip.deliver(letter);
        }
    }

    private static MailProperties at(int port) {
        MailProperties properties = new MailProperties();
        properties.setHost("127.0.0.1");
        properties.setPort(port);
        return properties;
    }

    private static Envelope letter(String to, String subject, @Nullable String automatic, byte @Nullable [] pdf) {
        return new Envelope(
                "<letter-1@atsakas>",
                Instant.parse("2026-12-10T08:00:00Z"),
                new Envelope.Sender("SĮ „Vilniaus miesto būstas“", "info@vmb.lt"),
                to,
                subject,
                "Laba diena, čia žodžiai.",
                "<p>Laba diena, čia žodžiai.</p>",
                automatic,
                pdf == null ? List.of() : List.of(new Envelope.Enclosure("Atsakymas-5.23-26-7.pdf", pdf)));
    }
}

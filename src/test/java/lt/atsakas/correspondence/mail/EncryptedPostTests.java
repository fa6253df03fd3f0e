package lt.atsakas.correspondence.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.atsakas.correspondence.Carrier;
import lt.atsakas.correspondence.Delivery;
import lt.atsakas.correspondence.Envelope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.mail.MailProperties;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/** What the house sets by itself, against a mail server that cannot encrypt. */
class EncryptedPostTests {

    private static final String PREFIX = "spring.mail.properties.";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void noLetterLeavesInTheOpen() throws IOException {
        assertThat(deliver(usual())).isInstanceOf(Delivery.Unreachable.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void oneDoesWhereThatIsAllowed() throws IOException {
        Map<String, String> allowed = usual();
        allowed.put("mail.smtp.starttls.required", "false");

        assertThat(deliver(allowed)).isInstanceOf(Delivery.Accepted.class);
    }

    private Delivery deliver(Map<String, String> settings) {
        MailProperties properties = new MailProperties();
        properties.setHost("127.0.0.1");
        properties.setPort(server.getSmtp().getPort());
        properties.getProperties().putAll(settings);
        try (Carrier.Trip trip = new SmtpCarrier(properties).setOut()) {
            return trip.deliver(letter());
        }
    }

    private static Map<String, String> usual() throws IOException {
        Map<String, String> settings = new TreeMap<>();
        for (PropertySource<?> source :
                new YamlPropertySourceLoader().load("usual", new ClassPathResource("application.yml"))) {
            for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
                if (name.startsWith(PREFIX)) {
                    settings.put(name.substring(PREFIX.length()), String.valueOf(source.getProperty(name)));
                }
            }
        }
        assertThat(settings).containsKey("mail.smtp.starttls.required");
        return settings;
    }

    private static Envelope letter() {
        return new Envelope(
                "<letter-1@atsakas>",
                Instant.parse("2026-12-10T08:00:00Z"),
                new Envelope.Sender("SĮ „Vilniaus miesto būstas“", "info@vmb.lt"),
                "ona@pastas.lt",
                "Skundas",
                "Laba diena.",
                "<p>Laba diena.</p>",
                null,
                List.of());
    }
}

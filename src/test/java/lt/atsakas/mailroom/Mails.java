package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Mails as they come over the wire, for tests that care about something else. */
public final class Mails {

    private final StringBuilder header = new StringBuilder();
    private String body = "Bute šalta, radiatoriai nešyla. Prašau sutvarkyti šildymą.";

    private Mails() {}

    /** A mail that a person wrote. */
    public static Mails from(String address) {
        return new Mails()
                .with("From", address)
                .with("To", "skundai@atsakas.test")
                .with("Date", "Mon, 23 Nov 2026 09:00:00 +0200")
                .with("Message-ID", "<" + UUID.randomUUID() + "@pastas.lt>")
                .with("MIME-Version", "1.0");
    }

    /** One with nothing in it yet. */
    public static Mails empty() {
        return new Mails();
    }

    public Mails with(String name, String value) {
        header.append(name).append(": ").append(value).append("\r\n");
        return this;
    }

    public Mails subject(String subject) {
        return with("Subject", subject);
    }

    public Mails saying(String text) {
        body = text;
        return this;
    }

    public byte[] bytes() {
        String type = header.indexOf("Content-Type") < 0
                ? "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
                : "";
        return (header + type + "\r\n" + body).getBytes(UTF_8);
    }
}

package lt.atsakas.demo.mail;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message as its reader sees it. */
public record DeliveredMail(
        String from,
        List<String> to,
        String subject,
        String text,
        Map<String, List<String>> headers,
        List<MailAttachment> attachments) {

    /** Reads a message that the mail server took. */
    public static DeliveredMail of(MimeMessage message) {
        try {
            MailParts parts = MailParts.of(message);
            String subject = message.getSubject();
            return new DeliveredMail(
                    String.join(", ", addresses(message, "From")),
                    addresses(message, "To"),
                    subject == null ? "" : subject,
                    parts.text(),
                    headers(message),
                    parts.attachments());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (MessagingException unreadable) {
            throw new UncheckedIOException(new IOException(unreadable));
        }
    }

    /** The header's first value, or nothing. */
    public @Nullable String header(String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .map(entry -> entry.getValue().get(0))
                .findFirst()
                .orElse(null);
    }

    /** As they are written; what is no list of addresses is shown as it stands. */
    private static List<String> addresses(MimeMessage message, String header) throws MessagingException {
        String written = message.getHeader(header, ", ");
        if (written == null) {
            return List.of();
        }
        try {
            return Stream.of(InternetAddress.parseHeader(written, true))
                    .map(InternetAddress::toUnicodeString)
                    .toList();
        } catch (AddressException unreadable) {
            return List.of(MimeUtility.unfold(written));
        }
    }

    private static Map<String, List<String>> headers(MimeMessage message) throws MessagingException {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : Collections.list(message.getAllHeaders())) {
            headers.computeIfAbsent(header.getName(), name -> new ArrayList<>()).add(header.getValue());
        }
        return headers;
    }
}

package lt.atsakas.demo.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;

/** A message taken apart: its plain text, or its HTML as text where there is no plain one, and its attachments. */
final class MailParts {

    private final List<String> plain = new ArrayList<>();
    private final List<String> html = new ArrayList<>();
    private final List<MailAttachment> attachments = new ArrayList<>();

    private MailParts() {}

    static MailParts of(MimeMessage message) throws IOException, MessagingException {
        MailParts parts = new MailParts();
        parts.take(message);
        return parts;
    }

    String text() {
        return plain.isEmpty()
                ? String.join("\n", html.stream().map(MailParts::asText).toList())
                : String.join("\n", plain);
    }

    List<MailAttachment> attachments() {
        return List.copyOf(attachments);
    }

    private void take(Part part) throws IOException, MessagingException {
        if (part.getContent() instanceof Multipart several) {
            for (int index = 0; index < several.getCount(); index++) {
                take(several.getBodyPart(index));
            }
        } else if (part.getFileName() != null) {
            attachments.add(attachment(part));
        } else if (part.isMimeType("text/html")) {
            html.add(String.valueOf(part.getContent()));
        } else {
            plain.add(String.valueOf(part.getContent()));
        }
    }

    private static MailAttachment attachment(Part part) throws IOException, MessagingException {
        return new MailAttachment(
                MimeUtility.decodeText(part.getFileName()),
                new ContentType(part.getContentType()).getBaseType(),
                part.getInputStream().readAllBytes());
    }

    private static String asText(String html) {
        return Jsoup.parse(html).wholeText().strip();
    }
}

package lt.atsakas.packaged;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;

/**
 * A mail that left the house.
 *
 * @param says all that its reader sees; where its parts begin is written anew at every attempt and seen by nobody
 */
record SentMail(String to, String messageId, String says) {

    static SentMail of(String to, String raw) {
        try {
            MimeMessage mail = new MimeMessage(
                    Session.getInstance(new Properties()), new ByteArrayInputStream(raw.getBytes(ISO_8859_1)));
            StringBuilder says = new StringBuilder();
            Collections.list(mail.getAllHeaderLines()).stream()
                    .filter(line -> !line.startsWith("Content-Type: multipart/"))
                    .forEach(line -> says.append(line).append('\n'));
            read(mail.getContent(), mail.getContentType(), says);
            return new SentMail(to, mail.getMessageID(), says.toString());
        } catch (MessagingException | IOException unreadable) {
            throw new AssertionError("A mail left that cannot be read: " + raw, unreadable);
        }
    }

    private static void read(Object content, String type, StringBuilder says) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int index = 0; index < parts.getCount(); index++) {
                BodyPart part = parts.getBodyPart(index);
                read(part.getContent(), part.getContentType(), says);
            }
        } else if (content instanceof String text) {
            says.append(type).append('\n').append(text).append('\n');
        } else {
            byte[] bytes = ((InputStream) content).readAllBytes();
            says.append(type).append('\n').append(Arrays.hashCode(bytes)).append('\n');
        }
    }
}

package lt.atsakas.correspondence.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.net.IDN;
import java.util.Date;
import lt.atsakas.correspondence.Envelope;
import org.eclipse.angus.mail.smtp.SMTPMessage;

/**
 * An envelope as a mail: plain text with an HTML alternative, the PDF beside it, and a Message-ID that never changes. Asks servers
 * that give reports (RFC 3461) to tell of failure and delay, with the headers alone, and under the same name.
 */
final class MailMessage extends SMTPMessage {

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** Refuses an address that is none; line ends in headers become blanks. */
    static MailMessage of(Envelope letter, Session session) throws MessagingException {
        MailMessage message = new MailMessage(session, letter.messageId());
        message.setFrom(sender(letter.from()));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(inAscii(letter.to()), true));
        message.setSubject(oneLine(letter.subject()), UTF_8.name());
        message.setSentDate(Date.from(letter.date()));
        if (letter.automatic() != null) {
            message.setHeader("Auto-Submitted", letter.automatic());
        }
        message.setNotifyOptions(NOTIFY_FAILURE | NOTIFY_DELAY);
        message.setReturnOption(RETURN_HDRS);
        message.setContent(content(letter));
        message.saveChanges();
        return message;
    }

    /** A server that gives no reports would refuse the word for them. */
    void nameForReports() {
        setMailExtension("ENVID=" + messageId.replaceAll("[<>]", ""));
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Envelope letter) throws MessagingException {
        MimeMultipart words = words(letter);
        if (letter.enclosures().isEmpty()) {
            return words;
        }
        MimeBodyPart wordsPart = new MimeBodyPart();
        wordsPart.setContent(words);
        MimeMultipart whole = new MimeMultipart(wordsPart);
        for (Envelope.Enclosure enclosed : letter.enclosures()) {
            whole.addBodyPart(enclosure(enclosed));
        }
        return whole;
    }

    private static MimeMultipart words(Envelope letter) throws MessagingException {
        MimeBodyPart plain = new MimeBodyPart();
        plain.setText(letter.text(), UTF_8.name(), "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(letter.html(), UTF_8.name(), "html");
        MimeMultipart words = new MimeMultipart(plain, html);
        words.setSubType("alternative");
        return words;
    }

    private static MimeBodyPart enclosure(Envelope.Enclosure enclosed) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosed.content(), enclosed.mediaType())));
        part.setFileName(oneLine(enclosed.fileName()));
        part.setDisposition(MimeBodyPart.ATTACHMENT);
        return part;
    }

    /** Mail servers know a domain such as žąsis.lt by its ASCII form only. */
    private static String inAscii(String address) throws AddressException {
        int domain = address.lastIndexOf('@') + 1;
        try {
            return address.substring(0, domain) + IDN.toASCII(address.substring(domain));
        } catch (IllegalArgumentException noDomain) {
            throw new AddressException(noDomain.getMessage(), address);
        }
    }

    private static InternetAddress sender(Envelope.Sender from) throws MessagingException {
        try {
            return new InternetAddress(from.address(), oneLine(from.name()), UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("every Java platform has UTF-8", e);
        }
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }
}

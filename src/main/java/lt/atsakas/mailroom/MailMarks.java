package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import lt.atsakas.mailroom.MailRegister.Marks;
import lt.atsakas.mailroom.reading.Languages;
import lt.atsakas.mailroom.reading.ReadFile;
import lt.atsakas.mailroom.reading.ReadMail;
import lt.atsakas.mailroom.reading.Sender;
import lt.atsakas.shared.Sha256;

/** By what a mail is recognised: two that say the same from the same address have the same content, by whatever way they came. */
final class MailMarks {

    private static final int NAME = 200;
    private static final int ADDRESS = 320;
    private static final int SUBJECT = 400;
    private static final int PIECE = 64 * 1024;

    private MailMarks() {}

    /** Where nobody or nothing can be read, only the bytes tell whether it is the same. */
    static Marks of(ReadMail mail, String sha256) {
        Sender sender = mail.from().isEmpty() ? new Sender("", "") : mail.from().get(0);
        String name = sender.name().isBlank() ? sender.localPart() : sender.name();
        return new Marks(
                mail.header().messageId(),
                saysSomething(mail, sender) ? contentHash(mail, sender) : sha256,
                cut(name, NAME),
                cut(sender.address(), ADDRESS),
                cut(mail.subject(), SUBJECT),
                Languages.of(mail.subject() + "\n" + mail.text()));
    }

    /** The beginning of the text, no sign of it cut in two. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    private static boolean saysSomething(ReadMail mail, Sender sender) {
        boolean content = !mail.text().isBlank() || !mail.files().isEmpty();
        return content && !sender.address().isEmpty() && Doubts.isReadWhole(mail);
    }

    private static String contentHash(ReadMail mail, Sender sender) {
        MessageDigest sum = Sha256.start();
        add(sum, sender.address());
        add(sum, mail.subject());
        add(sum, mail.text());
        mail.files().forEach(file -> add(sum, file));
        return HexFormat.of().formatHex(sum.digest());
    }

    private static void add(MessageDigest sum, String text) {
        sum.update(text.getBytes(UTF_8));
        sum.update((byte) 0);
    }

    private static void add(MessageDigest sum, ReadFile file) {
        add(sum, file.name());
        byte[] piece = new byte[PIECE];
        try (InputStream content = file.open()) {
            for (int read = content.read(piece); read >= 0; read = content.read(piece)) {
                sum.update(piece, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sum.update((byte) 0);
    }
}

package lt.atsakas.mailroom.reading;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import lt.atsakas.shared.TypedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a mail from its bytes within bounds of number, depth and length, whatever they hold; what could not be read is told by
 * {@link Flaw}s and stays in the original.
 */
public final class MailReader {

    private static final Logger LOG = LoggerFactory.getLogger(MailReader.class);
    private static final Pattern NO_TEXT = Pattern.compile("[[\\p{Cc}\\p{Cs}]&&[^\\n\\t]]");
    private static final Pattern NO_LINE = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private MailReader() {}

    public static ReadMail read(Path file) {
        return read(Bytes.of(file));
    }

    public static ReadMail read(byte[] content) {
        return read(Bytes.of(content));
    }

    private static ReadMail read(Bytes bytes) {
        try {
            return taken(Part.of(bytes));
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error("A mail cannot be taken apart and waits for a person", unforeseen);
            return unreadable();
        }
    }

    private static ReadMail taken(Part mail) {
        PartWalk walk = new PartWalk();
        String text = walk.walk(mail, 0);
        Set<Flaw> flaws = walk.flaws();
        Fields fields = mail.fields();
        if (fields.isEmpty()) {
            flaws.add(Flaw.NO_HEADER);
        }
        if (fields.isTooLong()) {
            flaws.add(Flaw.HEADER_TOO_LONG);
        }
        return new ReadMail(
                new Header(fields),
                Sender.of(fields.first("from")),
                line(fields.text("subject")),
                lines(text),
                walk.html(),
                List.copyOf(walk.files()),
                walk.report(),
                walk.concerns(),
                flaws);
    }

    private static ReadMail unreadable() {
        return nothing(List.of(), Flaw.UNREADABLE);
    }

    /** Nothing but files and why there is no more. */
    static ReadMail nothing(List<ReadFile> files, Flaw why) {
        Header none = new Header(Fields.of(Bytes.of(new byte[0])));
        return new ReadMail(none, List.of(), "", "", null, files, null, "", EnumSet.of(why));
    }

    static String line(String subject) {
        return NO_LINE.matcher(TypedText.unsteered(subject)).replaceAll(" ").strip();
    }

    static String lines(String text) {
        String even = text.replace("\r\n", "\n").replace('\r', '\n');
        return NO_TEXT.matcher(TypedText.unsteered(even)).replaceAll("").strip();
    }
}

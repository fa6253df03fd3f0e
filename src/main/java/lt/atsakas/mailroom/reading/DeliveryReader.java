package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import lt.atsakas.documents.FileName;
import lt.atsakas.shared.Sha256;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads a message of E. delivery from the package of its files as if it were a mail: its sender is the box that the system proved. One whose
 * list or files are not as they must be shows its files and is read no further.
 */
public final class DeliveryReader {

    public static final String MANIFEST = "manifest.json";

    /** The field that says whether the sender is an organisation. */
    public static final String SENDER_KIND = "atsakas-sender-kind";

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryReader.class);
    private static final Pattern NO_NAME = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{Cs}]+");
    private static final int MOST_FILES = 1000;

    private DeliveryReader() {}

    public static ReadMail read(Path place) {
        Map<String, Part> parts = parts(place);
        try {
            Manifest list = checked(parts);
            return mail(list, parts);
        } catch (UnfitMessage unfit) {
            return MailReader.nothing(asTheyAre(parts), unfit.flaw());
        } catch (RuntimeException | StackOverflowError unforeseen) {
            LOG.error("A message of E. delivery cannot be read and waits for a person", unforeseen);
            return MailReader.nothing(asTheyAre(parts), Flaw.UNREADABLE);
        }
    }

    /** When the system took the message, as the gateway says; {@link UnfitMessage} tells what is wrong with it. */
    public static Instant receivedAt(Path place) throws UnfitMessage {
        return checked(parts(place)).receivedAt();
    }

    private static Map<String, Part> parts(Path place) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (Part part : Part.of(Bytes.of(place)).parts(MOST_FILES)) {
            parts.put(Described.of(part.fields().first("content-disposition")).parameter("filename"), part);
        }
        return parts;
    }

    private static Manifest checked(Map<String, Part> parts) throws UnfitMessage {
        Part list = parts.get(MANIFEST);
        if (list == null) {
            throw new UnfitMessage(Flaw.BAD_MANIFEST, "there is no " + MANIFEST);
        }
        byte[] content = list.decoded();
        if (content.length > Part.LONGEST_TEXT) {
            throw new UnfitMessage(Flaw.BAD_MANIFEST, MANIFEST + " is larger than 1 MB");
        }
        Manifest read = Manifest.read(content);
        if (read.files().size() != parts.size() - 1) {
            throw new UnfitMessage(Flaw.OTHER_FILES, "the folder holds other files than the list names");
        }
        for (Manifest.Item item : read.files()) {
            check(item, parts.get(item.file()));
        }
        return read;
    }

    private static void check(Manifest.Item item, @Nullable Part part) throws UnfitMessage {
        if (part == null || item.file().equals(MANIFEST)) {
            throw new UnfitMessage(Flaw.OTHER_FILES, "the folder holds other files than the list names");
        }
        try (InputStream content = part.open()) {
            if (!Sha256.of(content).equals(item.sha256())) {
                throw new UnfitMessage(Flaw.OTHER_FILES, "the SHA-256 of " + item.file() + " is another one");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadMail mail(Manifest list, Map<String, Part> parts) {
        String name =
                NO_NAME.matcher(MailReader.line(list.name())).replaceAll(" ").strip();
        List<ReadFile> files = new ArrayList<>();
        for (Manifest.Item item : list.files()) {
            Part part = Optional.ofNullable(parts.get(item.file())).orElseThrow();
            files.add(new ReadFile(FileName.asSent(item.name()), item.mediaType(), part::open));
        }
        return new ReadMail(
                header(list),
                List.of(new Sender(name, list.box())),
                subject(list),
                MailReader.lines(list.text()),
                null,
                List.copyOf(files),
                null,
                "",
                EnumSet.noneOf(Flaw.class));
    }

    /** The case that is meant is named where a mail would name it. */
    private static String subject(Manifest list) {
        String subject = MailReader.line(list.subject());
        String number = list.caseNumber();
        return number == null || subject.contains(number) ? subject : (subject + " (" + number + ")").strip();
    }

    /** What stands in it has passed the list's check: no sign that could begin another field. */
    private static Header header(Manifest list) {
        String fields = "Message-ID: <" + list.message() + ">\n"
                + (list.inReplyTo() == null ? "" : "In-Reply-To: <" + list.inReplyTo() + ">\n")
                + SENDER_KIND + ": " + (list.organisation() ? "organisation" : "person") + "\n";
        return new Header(Fields.of(Bytes.of(fields.getBytes(US_ASCII))));
    }

    private static List<ReadFile> asTheyAre(Map<String, Part> parts) {
        return parts.entrySet().stream()
                .map(part ->
                        new ReadFile(FileName.asSent(part.getKey()), "application/octet-stream", part.getValue()::open))
                .toList();
    }
}

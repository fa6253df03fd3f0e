package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A mail or a part of one: its header, and where its content lies. */
record Part(Fields fields, Described kind, Bytes content) {

    static final int LONGEST_TEXT = 1 << 20;
    private static final int BEGINNING = 16 * 1024;
    private static final int LONGEST_NAME = 120;
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");

    private static final Map<String, String> ENDINGS = Map.of(
            "message/rfc822", ".eml",
            "text/calendar", ".ics",
            "application/pdf", ".pdf",
            "image/jpeg", ".jpg",
            "image/png", ".png",
            "text/plain", ".txt",
            "text/html", ".html",
            "application/ms-tnef", ".dat",
            "application/pkcs7-mime", ".p7m");

    static Part of(Bytes bytes) {
        Fields fields = Fields.of(bytes);
        return new Part(fields, Described.of(fields.first("content-type")), bytes.part(fields.end(), bytes.to()));
    }

    /** The type in small letters; text where none is named. */
    String type() {
        return kind.value().contains("/") ? kind.value() : "text/plain";
    }

    String parameter(String name) {
        return kind.parameter(name);
    }

    @Nullable
    String alphabet() {
        String named = parameter("charset");
        return named.isEmpty() ? null : named;
    }

    boolean isMultipart() {
        return type().startsWith("multipart/") && !parameter("boundary").isEmpty();
    }

    boolean isHeaderOfAnother() {
        return type().equals("message/rfc822")
                || type().equals("text/rfc822-headers")
                || type().equals("message/rfc822-headers")
                || type().equals("message/global");
    }

    /** Whether it is text to read and no file. */
    boolean isReadable() {
        Described disposition = Described.of(fields.first("content-disposition"));
        boolean attached =
                disposition.value().equals("attachment") || !ownName().isEmpty();
        boolean text = type().equals("text/plain") || type().equals("text/html") || type().equals("text/enriched");
        return text && !attached || type().startsWith("multipart/");
    }

    /** The parts of a whole, without what stands before the first and after the last. */
    List<Part> parts(int most) {
        byte[] mark = ("--" + parameter("boundary")).getBytes(ISO_8859_1);
        List<Part> parts = new ArrayList<>();
        int begin = -1;
        int place = content.from();
        while (place < content.to() && parts.size() < most) {
            int next = content.afterLine(place);
            if (content.startsWith(mark, place) && isMark(place + mark.length)) {
                if (begin >= 0) {
                    parts.add(of(content.part(begin, withoutLineEnd(place))));
                }
                begin = next;
                if (content.startsWith(new byte[] {'-', '-'}, place + mark.length)) {
                    return parts;
                }
            }
            place = next;
        }
        if (begin >= 0 && parts.size() < most) {
            parts.add(of(content.part(begin, content.to())));
        }
        return parts;
    }

    /** Nothing but blanks or the two lines of the end may follow a mark. */
    private boolean isMark(int after) {
        int end = content.endOfLine(after);
        int place = content.startsWith(new byte[] {'-', '-'}, after) ? after + 2 : after;
        while (place < end && (content.at(place) == ' ' || content.at(place) == '\t')) {
            place++;
        }
        return place >= end;
    }

    private int withoutLineEnd(int place) {
        int end = place > content.from() && content.at(place - 1) == '\n' ? place - 1 : place;
        return end > content.from() && content.at(end - 1) == '\r' ? end - 1 : end;
    }

    InputStream open() {
        return Transfer.decoded(content, fields.first("content-transfer-encoding"));
    }

    /** The content, up to one byte beyond the longest text. */
    byte[] decoded() {
        try (InputStream stream = open()) {
            return stream.readNBytes(LONGEST_TEXT + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first lines of what is inside, as they are. */
    String beginning() {
        return Alphabets.decode(content.copy(BEGINNING), null);
    }

    /** The name that the sender gave, or one made of what is known. */
    String name(String otherwise) {
        String given = ownName();
        if (given.isEmpty() && type().equals("message/rfc822")) {
            given = plain(Part.of(content).fields().text("subject").replaceAll("[/\\\\]", "-"));
        }
        String base = given.isBlank() ? otherwise : given;
        String ending = ENDINGS.getOrDefault(type(), "");
        String name = base.length() > LONGEST_NAME ? base.substring(0, LONGEST_NAME) : base;
        return name.toLowerCase(Locale.ROOT).endsWith(ending) || name.contains(".") && !type().equals("message/rfc822")
                ? name
                : name + ending;
    }

    private String ownName() {
        String name = Described.of(fields.first("content-disposition")).parameter("filename");
        return plain(name.isBlank() ? parameter("name") : name);
    }

    /** Without the folders in which it lay at the sender, and without signs that nobody sees. */
    private static String plain(String name) {
        String seen = HIDDEN.matcher(name).replaceAll("");
        return seen.substring(Math.max(seen.lastIndexOf('/'), seen.lastIndexOf('\\')) + 1)
                .replaceAll("^[.\\s]+|[.\\s]+$", "");
    }
}

package lt.atsakas.mailroom.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import lt.atsakas.documents.FileName;
import org.jspecify.annotations.Nullable;

/** Walks through the parts of a mail and gathers text, files and reports; stops where there are too many or they lie too deep. */
final class PartWalk {

    static final int MOST_PARTS = 300;
    static final int DEEPEST = 16;

    /** Of all texts together: hundreds of parts that are each short enough must not fill the memory. */
    static final int MOST_TEXT = 2 * Part.LONGEST_TEXT;

    private final Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
    private final List<ReadFile> files = new ArrayList<>();
    private @Nullable String html;
    private @Nullable DeliveryReport report;
    private String concerns = "";
    private int parts;
    private int room = MOST_TEXT;

    Set<Flaw> flaws() {
        return flaws;
    }

    List<ReadFile> files() {
        return files;
    }

    @Nullable
    String html() {
        return html;
    }

    @Nullable
    DeliveryReport report() {
        return report;
    }

    String concerns() {
        return concerns;
    }

    /** The text of the part and of what is in it. */
    String walk(Part part, int depth) {
        if (++parts > MOST_PARTS) {
            flaws.add(Flaw.TOO_MANY_PARTS);
            return "";
        }
        if (part.isMultipart()) {
            return several(part, depth);
        }
        if (part.type().equals("message/delivery-status") || part.type().equals("message/global-delivery-status")) {
            report = DeliveryReport.of(part.content());
            return "";
        }
        if (part.isHeaderOfAnother()) {
            concerns = part.beginning();
        }
        return part.isReadable() ? text(part) : file(part);
    }

    private String several(Part whole, int depth) {
        if (depth >= DEEPEST) {
            flaws.add(Flaw.TOO_DEEP);
            return "";
        }
        if (whole.type().equals("multipart/encrypted")) {
            flaws.add(Flaw.ENCRYPTED);
        }
        if (whole.type().equals("multipart/signed")) {
            flaws.add(Flaw.SIGNED);
        }
        List<Part> inside = whole.parts(MOST_PARTS + 1);
        return whole.type().equals("multipart/alternative") ? oneOf(inside, depth) : allOf(inside, depth);
    }

    private String allOf(List<Part> inside, int depth) {
        List<String> texts = new ArrayList<>();
        for (Part part : inside) {
            String text = walk(part, depth + 1);
            if (!text.isBlank()) {
                texts.add(text);
            }
        }
        return String.join("\n\n", texts);
    }

    /** The plain one of several ways to say the same, else the last one that says anything. */
    private String oneOf(List<Part> inside, int depth) {
        String chosen = "";
        boolean plain = false;
        for (Part part : inside) {
            String text = walk(part, depth + 1);
            if (!text.isBlank() && !plain) {
                chosen = text;
                plain = part.type().equals("text/plain");
            }
        }
        return chosen;
    }

    private String text(Part part) {
        if (room == 0) {
            flaws.add(Flaw.TEXT_TOO_LONG);
            return "";
        }
        byte[] content = roomed(part.decoded());
        String text = Alphabets.decode(content, part.alphabet());
        if (!part.type().equals("text/html")) {
            return text;
        }
        html = html == null ? text : html;
        return SafeHtml.text(text);
    }

    /** As much of it as there is room for yet. */
    private byte[] roomed(byte[] content) {
        int most = Math.min(room, content.length);
        if (content.length > Part.LONGEST_TEXT || content.length > room) {
            flaws.add(Flaw.TEXT_TOO_LONG);
        }
        room -= most;
        return most == content.length ? content : Arrays.copyOf(content, most);
    }

    private String file(Part part) {
        String type = part.type();
        if (type.endsWith("pkcs7-mime")) {
            flaws.add(
                    part.parameter("smime-type").toLowerCase(Locale.ROOT).equals("signed-data")
                            ? Flaw.SEALED
                            : Flaw.ENCRYPTED);
        } else if (type.equals("application/ms-tnef") || type.equals("application/vnd.ms-tnef")) {
            flaws.add(Flaw.PACKED);
        }
        if (!type.endsWith("pkcs7-signature") && !type.equals("application/pgp-signature")) {
            files.add(new ReadFile(FileName.asSent(part.name("priedas-" + (files.size() + 1))), type, part::open));
        }
        return "";
    }
}

package lt.atsakas.mailroom.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The header of a mail or of a part: fields by their name in small letters, unfolded, words still encoded. */
final class Fields {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int MOST = 2000;

    private final Map<String, List<String>> values = new HashMap<>();
    private int count;
    private int end;

    private Fields() {}

    /** Reads the header at the beginning; it ends with an empty line or where a line is no field. */
    static Fields of(Bytes mail) {
        Fields fields = new Fields();
        fields.read(mail);
        return fields;
    }

    /** Where the body begins. */
    int end() {
        return end;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether there are so many that some were passed over. */
    boolean isTooLong() {
        return count > MOST;
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** The first of that name, or nothing. */
    String first(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The first of that name with its words decoded. */
    String text(String name) {
        return EncodedWords.decode(first(name)).strip();
    }

    private void read(Bytes mail) {
        int place = mail.from();
        String name = null;
        StringBuilder value = new StringBuilder();
        while (place < mail.to()) {
            String line = line(mail, place, mail.endOfLine(place));
            if (name == null || line.isEmpty() || !isBlank(line.charAt(0))) {
                keep(name, value);
                name = nameOf(line);
                value.setLength(0);
                if (name == null && !isEnvelope(line, place == mail.from())) {
                    end = line.isEmpty() ? mail.afterLine(place) : place;
                    return;
                }
                line = line.substring(name == null ? line.length() : line.indexOf(':') + 1);
            }
            append(value, line);
            place = mail.afterLine(place);
        }
        keep(name, value);
        end = mail.to();
    }

    private void keep(@Nullable String name, StringBuilder value) {
        if (name != null && ++count <= MOST) {
            values.computeIfAbsent(name, any -> new ArrayList<>())
                    .add(value.toString().strip());
        }
    }

    private static void append(StringBuilder value, String line) {
        if (value.length() < LONGEST_LINE * 4) {
            value.append(line);
        }
    }

    private static String line(Bytes mail, int from, int to) {
        return Alphabets.decode(mail.part(from, to).copy(LONGEST_LINE), null);
    }

    /** Old mailboxes put a line before the header, and sometimes a quoted one. */
    private static boolean isEnvelope(String line, boolean first) {
        return first && (line.startsWith("From ") || line.startsWith(">From "));
    }

    private static @Nullable String nameOf(String line) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            return null;
        }
        String name = line.substring(0, colon).strip();
        boolean plain = !name.isEmpty() && name.chars().allMatch(sign -> sign > ' ' && sign < 0x7F);
        return plain ? name.toLowerCase(Locale.ROOT) : null;
    }

    private static boolean isBlank(char sign) {
        return sign == ' ' || sign == '\t';
    }
}

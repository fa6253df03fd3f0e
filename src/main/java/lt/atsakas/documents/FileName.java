package lt.atsakas.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a name from outside safe to show and to save under: no path, no hidden signs, no name that a system keeps for itself, one extension. */
public final class FileName {

    private static final int LONGEST = 120;
    private static final int MOST_BYTES = 230;
    private static final Pattern EXTENSION = Pattern.compile("\\.(\\p{Alnum}{1,10})$");

    private FileName() {}

    /** The name with its own extension, for a content that nobody has looked at. */
    public static String asSent(String given) {
        String name = cleaned(given).replaceAll("[. ]+$", "");
        Matcher extension = EXTENSION.matcher(name);
        return extension.find() ? stem(name.substring(0, extension.start())) + extension.group() : stem(name);
    }

    /** The name with the extension of its content. */
    static String safe(String given, FileType type) {
        return stem(cleaned(given).replaceFirst("\\.\\p{Alnum}{1,5}$", "")) + "." + type.extension();
    }

    /** What is neither shown nor harmless: control and format signs, signs that look like nothing, folders, signs of systems. */
    private static String cleaned(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}\\u115F\\u1160\\u3164\\uFFA0\\u2800]", "")
                .replaceFirst(".*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]", "_");
    }

    /** A dot before letters would look like another extension. */
    private static String stem(String name) {
        String stem = name.replaceAll("\\.(?=\\p{Alnum}*\\p{L})", "_")
                .replaceAll("[\\s\\p{Zs}]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "")
                .replaceFirst("^(?i)(con|prn|aux|nul|com\\d|lpt\\d)(?=$|[. ])", "_$1");
        return stem.isEmpty() ? "dokumentas" : shortened(stem);
    }

    /** As many whole signs as a file system takes. */
    private static String shortened(String stem) {
        int end = 0;
        int bytes = 0;
        while (end < stem.length()) {
            String sign = Character.toString(stem.codePointAt(end));
            bytes += sign.getBytes(UTF_8).length;
            if (bytes > MOST_BYTES || end + sign.length() > LONGEST) {
                break;
            }
            end += sign.length();
        }
        return stem.substring(0, end).strip();
    }
}

package lt.atsakas.documents;

import java.text.Normalizer;

/** Makes a name from outside safe to show and to save under: no path, no hidden signs, one extension, the content's own. */
final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    static String safe(String given, FileType type) {
        String name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]", "")
                .replaceFirst(".*[/\\\\]", "")
                .replaceAll("[<>:\"|?*]", "_");
        String stem = withoutExtension(name)
                .replaceAll("\\.(?=\\p{L})", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return (stem.isEmpty() ? "dokumentas" : shortened(stem)) + "." + type.extension();
    }

    private static String withoutExtension(String name) {
        return name.replaceFirst("\\.\\p{Alnum}{1,5}$", "");
    }

    private static String shortened(String stem) {
        int end = Math.min(stem.length(), LONGEST);
        return stem.substring(0, Character.isHighSurrogate(stem.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}

package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes text of bytes by the alphabet that their label names; where it names none, or a wrong one, by what they look like. */
final class Alphabets {

    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset RUSSIAN_UNIX = Charset.forName("KOI8-R");

    /** Names that programs write and Java does not know. */
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "cp-1257", "windows-1257",
            "cp-1251", "windows-1251",
            "win-1257", "windows-1257",
            "win-1251", "windows-1251",
            "x-mac-ce", "x-MacCentralEurope",
            "utf8mb4", "utf-8",
            "ks_c_5601-1987", "EUC-KR",
            "iso-8859-8-i", "iso-8859-8");

    /** Labels that promise nothing: programs put them on whatever they have. */
    private static final Set<Charset> SAYS_NOTHING = Set.of(US_ASCII, UTF_8, ISO_8859_1);

    private Alphabets() {}

    static String decode(byte[] content, @Nullable String label) {
        Optional<Charset> named = label == null ? Optional.empty() : named(label);
        return named.filter(charset -> !SAYS_NOTHING.contains(charset))
                .map(charset -> new String(content, charset))
                .orElseGet(() -> guess(content, named.filter(ISO_8859_1::equals).isPresent()));
    }

    private static Optional<Charset> named(String label) {
        String name = label.strip().toLowerCase(Locale.ROOT).replace("\"", "").replace("'", "");
        try {
            return Optional.of(Charset.forName(OTHER_NAMES.getOrDefault(name, name)));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static String guess(byte[] content, boolean western) {
        try {
            return UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, western ? ISO_8859_1 : likely(content));
        }
    }

    /** Cyrillic text is mostly beyond ASCII, Lithuanian text mostly within; the two Cyrillic tables swap large and small. */
    private static Charset likely(byte[] content) {
        int latin = 0;
        int low = 0;
        int high = 0;
        for (byte sign : content) {
            int code = sign & 0xFF;
            latin += Character.isLetter(code) && code < 0x80 ? 1 : 0;
            low += code >= 0xC0 && code < 0xE0 ? 1 : 0;
            high += code >= 0xE0 ? 1 : 0;
        }
        if (low + high <= latin) {
            return BALTIC;
        }
        return high >= low ? CYRILLIC : RUSSIAN_UNIX;
    }
}

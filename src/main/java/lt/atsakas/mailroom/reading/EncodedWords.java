package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a header in another alphabet ({@code =?utf-8?q?=C5=A1?=}, RFC 2047); what cannot be decoded stays as it is. */
final class EncodedWords {

    private static final Pattern WORD = Pattern.compile("=\\?([^?\\s]{1,60})\\?([bBqQ])\\?([^?]{0,4000})\\?=");

    private EncodedWords() {}

    static String decode(String header) {
        if (!header.contains("=?")) {
            return header;
        }
        StringBuilder text = new StringBuilder();
        Run run = new Run();
        int place = 0;
        Matcher word = WORD.matcher(header);
        while (word.find()) {
            String between = header.substring(place, word.start());
            if (!between.isBlank() || run.isEmpty()) {
                run.flush(text);
                text.append(between);
            }
            run.add(word.group(1), word.group(2), word.group(3), text);
            place = word.end();
        }
        run.flush(text);
        return text.append(header.substring(place)).toString();
    }

    /** Neighbours in one alphabet are decoded together: programs cut signs of several bytes in two. */
    private static final class Run {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private String alphabet = "";

        boolean isEmpty() {
            return bytes.size() == 0;
        }

        void add(String label, String way, String word, StringBuilder text) {
            String named = language(label);
            if (!named.equals(alphabet)) {
                flush(text);
                alphabet = named;
            }
            byte[] encoded = word.getBytes(ISO_8859_1);
            bytes.writeBytes(
                    way.equalsIgnoreCase("b")
                            ? Transfer.base64(encoded)
                            : Transfer.quotedPrintable(word.replace('_', ' ').getBytes(ISO_8859_1)));
        }

        void flush(StringBuilder text) {
            if (!isEmpty()) {
                text.append(Alphabets.decode(bytes.toByteArray(), alphabet));
                bytes.reset();
            }
        }

        /** An alphabet may be followed by the language of the word (RFC 2231). */
        private static String language(String label) {
            int star = label.indexOf('*');
            return (star < 0 ? label : label.substring(0, star)).toLowerCase(Locale.ROOT);
        }
    }
}

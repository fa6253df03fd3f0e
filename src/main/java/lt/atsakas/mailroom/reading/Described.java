package lt.atsakas.mailroom.reading;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The value of a field with its parameters, such as {@code text/plain; charset=utf-8}; continued ones are joined (RFC 2231). */
record Described(String value, Map<String, String> parameters) {

    private static final int MOST = 100;

    static Described of(String field) {
        Map<String, String> raw = new LinkedHashMap<>();
        int place = until(field, 0, ";");
        String value = field.substring(0, place).strip().toLowerCase(Locale.ROOT);
        while (place < field.length() && raw.size() < MOST) {
            int name = place + 1;
            int equals = until(field, name, "=;");
            int end = equals < field.length() && field.charAt(equals) == '=' ? until(field, equals + 1, ";") : equals;
            if (end > equals) {
                raw.putIfAbsent(
                        field.substring(name, equals).strip().toLowerCase(Locale.ROOT),
                        unquoted(field.substring(equals + 1, end).strip()));
            }
            place = end;
        }
        return new Described(value, joined(raw));
    }

    /** The parameter's text, or nothing. */
    String parameter(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** Where one of the signs stands outside quotes. */
    private static int until(String field, int from, String signs) {
        boolean quoted = false;
        for (int place = from; place < field.length(); place++) {
            char sign = field.charAt(place);
            if (sign == '\\' && quoted) {
                place++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && signs.indexOf(sign) >= 0) {
                return place;
            }
        }
        return field.length();
    }

    private static String unquoted(String text) {
        if (!text.startsWith("\"")) {
            return text;
        }
        int end = text.length() > 1 && text.endsWith("\"") ? text.length() - 1 : text.length();
        return text.substring(1, end).replaceAll("\\\\(.)", "$1");
    }

    private static Map<String, String> joined(Map<String, String> raw) {
        Map<String, String> plain = new LinkedHashMap<>();
        Map<String, TreeMap<Integer, String>> pieces = new LinkedHashMap<>();
        raw.forEach((name, text) -> {
            int star = name.indexOf('*');
            if (star < 0) {
                plain.putIfAbsent(name, EncodedWords.decode(text));
            } else {
                pieces.computeIfAbsent(name.substring(0, star), any -> new TreeMap<>())
                        .put(number(name.substring(star + 1)), (name.endsWith("*") ? "*" : "") + text);
            }
        });
        pieces.forEach((name, parts) -> plain.put(name, Pieces.join(parts.values())));
        return plain;
    }

    private static int number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() || digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }

    /** A value in pieces, of which some are written with percent signs and the first names the alphabet. */
    private static final class Pieces {

        static String join(Iterable<String> parts) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String alphabet = "utf-8";
            boolean first = true;
            for (String part : parts) {
                boolean percent = part.startsWith("*");
                String text = percent ? part.substring(1) : part;
                int mark = text.indexOf('\'');
                int second = text.indexOf('\'', mark + 1);
                if (first && percent && mark >= 0 && second > mark) {
                    alphabet = text.substring(0, mark);
                    text = text.substring(second + 1);
                }
                bytes.writeBytes(
                        percent
                                ? Transfer.quotedPrintable(
                                        text.replace('%', '=').getBytes(ISO_8859_1))
                                : text.getBytes(UTF_8));
                first = false;
            }
            return Alphabets.decode(bytes.toByteArray(), alphabet);
        }
    }
}

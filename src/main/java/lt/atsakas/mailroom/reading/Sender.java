package lt.atsakas.mailroom.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.atsakas.shared.TypedText;

/** Who a mail says it comes from; anybody can write anything there. The address is in small letters. */
public record Sender(String name, String address) {

    private static final Pattern COMMENT = Pattern.compile("\\(([^()]*)\\)");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]+");
    private static final int MOST = 50;

    static List<Sender> of(String field) {
        List<Sender> senders = new ArrayList<>();
        int begin = 0;
        while (begin < field.length() && senders.size() < MOST) {
            int end = comma(field, begin);
            String one = field.substring(begin, end).strip();
            if (!one.isEmpty()) {
                senders.add(one(one));
            }
            begin = end + 1;
        }
        return List.copyOf(senders);
    }

    /** The part before the sign. */
    public String localPart() {
        int sign = address.lastIndexOf('@');
        return sign < 0 ? address : address.substring(0, sign);
    }

    /** The part behind the sign, or nothing. */
    public String domain() {
        int sign = address.lastIndexOf('@');
        return sign < 0 ? "" : address.substring(sign + 1);
    }

    private static Sender one(String text) {
        int open = text.lastIndexOf('<');
        int close = text.indexOf('>', open + 1);
        if (open >= 0) {
            String address = text.substring(open + 1, close < 0 ? text.length() : close);
            return new Sender(words(text.substring(0, open)), small(address));
        }
        Matcher comment = COMMENT.matcher(text);
        String name = comment.find() ? comment.group(1) : "";
        return new Sender(words(name), small(COMMENT.matcher(text).replaceAll("")));
    }

    private static String words(String name) {
        String decoded = EncodedWords.decode(name.strip());
        String plain = decoded.replaceAll("^[\"'\\s]+|[\"'\\s]+$", "").replaceAll("\\\\(.)", "$1");
        return INVISIBLE.matcher(TypedText.unsteered(plain)).replaceAll(" ").strip();
    }

    private static String small(String address) {
        return INVISIBLE.matcher(address).replaceAll("").strip().toLowerCase(Locale.ROOT);
    }

    /** Where this address ends: at a comma that is in no quotes and no brackets. */
    private static int comma(String field, int from) {
        boolean quoted = false;
        int inside = 0;
        for (int place = from; place < field.length(); place++) {
            char sign = field.charAt(place);
            if (sign == '\\' && quoted) {
                place++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted && (sign == '<' || sign == '(')) {
                inside++;
            } else if (!quoted && (sign == '>' || sign == ')')) {
                inside = Math.max(0, inside - 1);
            } else if (sign == ',' && !quoted && inside == 0) {
                return place;
            }
        }
        return field.length();
    }

    @Override
    public String toString() {
        return "Sender[hidden]";
    }
}

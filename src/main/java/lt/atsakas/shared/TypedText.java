package lt.atsakas.shared;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The one rule for what somebody typed or pasted, by whatever channel: which signs of it are text. */
public final class TypedText {

    /** Control signs and halves of signs: nobody can show, print or keep them. */
    private static final String NO_TEXT = "\\p{Cc}\\p{Cs}";

    private static final Pattern STRANGE = Pattern.compile("[[" + NO_TEXT + "]&&[^\\r\\n\\t]]");
    private static final Pattern STRANGE_IN_A_LINE = Pattern.compile("[" + NO_TEXT + "\\p{Zl}\\p{Zp}]");

    /** Turn round what stands beside them, so that a name or a subject reads as another than it is. */
    private static final Pattern STEERING =
            Pattern.compile("[\\x{061C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    /** Blanks of every kind, signs without a shape, and letters that are drawn as blanks. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\p{Z}\\p{C}\\x{2800}\\x{3164}\\x{115F}\\x{1160}\\x{FFA0}]*");

    private static final Pattern LINE_END = Pattern.compile("\\R");

    private TypedText() {}

    /** A sign that is no text: in which line it stands, counted from one, and its code. */
    public record Strange(int line, String code) {}

    /** The text without the signs that steer how it is laid out; telephones copy them along with a number. */
    public static String unsteered(String typed) {
        return STEERING.matcher(typed).replaceAll("");
    }

    /** The text as the house keeps it: nothing that steers or is no text, one kind of line end, no blanks around it; empty if nothing is to be seen. */
    public static String kept(String typed) {
        String lines = LINE_END.matcher(unsteered(typed)).replaceAll("\n");
        String text = STRANGE.matcher(lines).replaceAll("").strip();
        return saysNothing(text) ? "" : text;
    }

    /** The same of what stands in one line, such as a name: what would end it or leap in it is a blank. */
    public static String keptLine(String typed) {
        return kept(typed).replaceAll("[\n\t]+", " ");
    }

    /** Whether a reader would see nothing at all. */
    public static boolean saysNothing(String typed) {
        return NOTHING.matcher(typed).matches();
    }

    /** The first sign of the text that cannot be kept, if there is one; tabs and ends of lines can. */
    public static Optional<Strange> strangeIn(String typed) {
        Matcher sign = STRANGE.matcher(typed);
        return sign.find() ? Optional.of(strange(typed, sign.start())) : Optional.empty();
    }

    /** Whether it is text and all in one line. */
    public static boolean isOneLine(String typed) {
        return !STRANGE_IN_A_LINE.matcher(typed).find();
    }

    private static Strange strange(String typed, int place) {
        long ended = typed.chars().limit(place).filter(sign -> sign == '\n').count();
        return new Strange(Math.toIntExact(ended + 1), String.format("U+%04X", typed.codePointAt(place)));
    }
}

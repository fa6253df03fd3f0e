package lt.atsakas.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text at its dates and numbers of cases and letters, which browsers would otherwise tear at a hyphen. */
public final class FiguresInText {

    private static final Pattern FIGURE = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}(?:[ \u00a0]\\d{2}:\\d{2})?\\b"
            + "|(?:(?:Nr\\.|№)[ \u00a0])?\\b\\d{1,4}(?:\\.\\d{1,4}){0,3}-\\d{2}/\\d{1,9}\\b");

    private FiguresInText() {}

    /** A piece of the text, in order; together they are the whole of it. */
    public record Run(String text, boolean figure) {}

    /** The text in pieces, none of them empty. */
    public static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        Matcher found = FIGURE.matcher(text);
        int told = 0;
        while (found.find()) {
            add(runs, text.substring(told, found.start()), false);
            add(runs, found.group(), true);
            told = found.end();
        }
        add(runs, text.substring(told), false);
        return runs;
    }

    private static void add(List<Run> runs, String text, boolean figure) {
        if (!text.isEmpty()) {
            runs.add(new Run(text, figure));
        }
    }
}

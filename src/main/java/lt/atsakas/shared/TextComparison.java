package lt.atsakas.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** What differs between two texts: by lines first, then by the words of the lines that differ. */
final class TextComparison {

    private static final Pattern AFTER_LINE = Pattern.compile("(?<=\n)");
    private static final Pattern AFTER_WORD = Pattern.compile("(?<=\\s)(?=\\S)");

    /** A comparison that would take more steps tells both texts whole. */
    private static final long MOST_STEPS = 4_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private TextComparison() {}

    /** Both texts in parts, in order. */
    static List<Piece> of(String before, String after) {
        TextComparison lines = new TextComparison();
        lines.compare(parts(AFTER_LINE, before), parts(AFTER_LINE, after), TextComparison::words);
        return lines.pieces;
    }

    private static List<Piece> words(String before, String after) {
        TextComparison words = new TextComparison();
        words.compare(parts(AFTER_WORD, before), parts(AFTER_WORD, after), TextComparison::whole);
        return words.pieces;
    }

    private static List<Piece> whole(String before, String after) {
        List<Piece> both = new ArrayList<>();
        if (!before.isEmpty()) {
            both.add(new Piece(Piece.Kind.BEFORE, before));
        }
        if (!after.isEmpty()) {
            both.add(new Piece(Piece.Kind.AFTER, after));
        }
        return both;
    }

    private static List<String> parts(Pattern between, String text) {
        return text.isEmpty() ? List.of() : List.of(between.split(text));
    }

    private void compare(List<String> before, List<String> after, BiFunction<String, String, List<Piece>> differing) {
        if ((long) before.size() * after.size() > MOST_STEPS) {
            whole(String.join("", before), String.join("", after)).forEach(this::add);
            return;
        }
        int[][] common = common(before, after);
        StringBuilder gone = new StringBuilder();
        StringBuilder come = new StringBuilder();
        int old = 0;
        int now = 0;
        while (old < before.size() || now < after.size()) {
            if (old < before.size() && now < after.size() && before.get(old).equals(after.get(now))) {
                tell(gone, come, differing);
                add(new Piece(Piece.Kind.BOTH, before.get(old++)));
                now++;
            } else if (now == after.size() || old < before.size() && common[old + 1][now] >= common[old][now + 1]) {
                gone.append(before.get(old++));
            } else {
                come.append(after.get(now++));
            }
        }
        tell(gone, come, differing);
    }

    private void tell(StringBuilder gone, StringBuilder come, BiFunction<String, String, List<Piece>> differing) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            differing.apply(gone.toString(), come.toString()).forEach(this::add);
            gone.setLength(0);
            come.setLength(0);
        }
    }

    /** Beside one of its own kind it becomes one with it. */
    private void add(Piece piece) {
        Piece last = pieces.isEmpty() ? null : pieces.get(pieces.size() - 1);
        if (last != null && last.kind() == piece.kind()) {
            pieces.set(pieces.size() - 1, new Piece(piece.kind(), last.text() + piece.text()));
        } else {
            pieces.add(piece);
        }
    }

    /** How many parts the rest of both have in common, from each place on. */
    private static int[][] common(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int old = before.size() - 1; old >= 0; old--) {
            for (int now = after.size() - 1; now >= 0; now--) {
                common[old][now] = before.get(old).equals(after.get(now))
                        ? common[old + 1][now + 1] + 1
                        : Math.max(common[old + 1][now], common[old][now + 1]);
            }
        }
        return common;
    }
}

package lt.atsakas.correspondence.wording;

import java.util.ArrayList;
import java.util.List;

/** What differs between two texts, line by line. */
public final class TextDifference {

    /** More lines by lines than people read would only cost time. */
    private static final int MOST_COMPARED = 1_000_000;

    private TextDifference() {}

    /** Whether the line is in both, or only in one of them. */
    public enum Side {
        BOTH,
        EARLIER,
        LATER
    }

    /** A line and where it stands. */
    public record Line(Side side, String text) {}

    /** The lines of both in their order, what was left out before what came instead. */
    public static List<Line> between(String earlier, String later) {
        List<String> was = earlier.lines().toList();
        List<String> is = later.lines().toList();
        List<Line> lines = new ArrayList<>();
        int[][] common = (long) was.size() * is.size() > MOST_COMPARED ? new int[0][0] : common(was, is);
        int from = 0;
        int to = 0;
        while (common.length > 0 && from < was.size() && to < is.size()) {
            if (was.get(from).equals(is.get(to))) {
                lines.add(new Line(Side.BOTH, was.get(from)));
                from++;
                to++;
            } else if (common[from + 1][to] >= common[from][to + 1]) {
                lines.add(new Line(Side.EARLIER, was.get(from++)));
            } else {
                lines.add(new Line(Side.LATER, is.get(to++)));
            }
        }
        was.subList(from, was.size()).forEach(line -> lines.add(new Line(Side.EARLIER, line)));
        is.subList(to, is.size()).forEach(line -> lines.add(new Line(Side.LATER, line)));
        return lines;
    }

    /** How many lines the rest of both have in common, from each place on. */
    private static int[][] common(List<String> was, List<String> is) {
        int[][] common = new int[was.size() + 1][is.size() + 1];
        for (int from = was.size() - 1; from >= 0; from--) {
            for (int to = is.size() - 1; to >= 0; to--) {
                common[from][to] = was.get(from).equals(is.get(to))
                        ? common[from + 1][to + 1] + 1
                        : Math.max(common[from + 1][to], common[from][to + 1]);
            }
        }
        return common;
    }
}

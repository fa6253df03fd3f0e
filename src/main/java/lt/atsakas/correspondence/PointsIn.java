package lt.atsakas.correspondence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds in a complaint's text what it seems to ask: numbered or listed lines, questions and demands. The handler decides. */
final class PointsIn {

    static final int MOST = 20;

    private static final Pattern LISTED = Pattern.compile("^\\s*(?:\\d{1,2}[.)]|[-–•*])\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+(?=[\\p{Lu}„\"])");
    private static final Pattern ASKS = Pattern.compile(
            "\\?|(?<!\\p{L})(?:prašau|prašome|prašyčiau|reikalauju|reikalaujame|noriu|norime|pageidauju)(?!\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PointsIn() {}

    static List<AnsweredPoint> text(String complaint) {
        return complaint
                .lines()
                .flatMap(PointsIn::pointsOf)
                .map(String::strip)
                .filter(point -> !point.isEmpty())
                .distinct()
                .limit(MOST)
                .map(point -> new AnsweredPoint(shortened(point), ""))
                .toList();
    }

    private static Stream<String> pointsOf(String line) {
        return LISTED.matcher(line).find()
                ? Stream.of(LISTED.matcher(line).replaceFirst(""))
                : SENTENCE_END.splitAsStream(line).filter(ASKS.asPredicate());
    }

    private static String shortened(String point) {
        return point.length() <= AnsweredPoint.LONGEST ? point : point.substring(0, AnsweredPoint.LONGEST - 1) + "…";
    }
}

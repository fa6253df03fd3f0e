package lt.atsakas.correspondence;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the handler writes: the decision, the facts found, the legal basis, the reasons and the road of appeal (VAĮ 10(5)).
 * Merge fields such as <code>{{klientas}}</code> are filled in when the letter is made.
 *
 * @param points what the complaint asks, each with its reply; none where the reasons answer all of it
 */
public record AnswerText(
        @Nullable Decision decision,
        String findings,
        String legalBasis,
        String reasons,
        @Nullable AppealKind appeal,
        List<AnsweredPoint> points) {

    static final AnswerText EMPTY = new AnswerText(null, "", "", "", null);

    /** Whoever writes it down without points, as in a file, has none. */
    public AnswerText {
        points = points == null ? List.of() : List.copyOf(points);
    }

    /** An answer to a complaint that asks one thing. */
    public AnswerText(
            @Nullable Decision decision,
            String findings,
            String legalBasis,
            String reasons,
            @Nullable AppealKind appeal) {
        this(decision, findings, legalBasis, reasons, appeal, List.of());
    }

    /** The same answer to these points. */
    public AnswerText to(List<AnsweredPoint> asked) {
        return new AnswerText(decision, findings, legalBasis, reasons, appeal, asked);
    }

    /** All words that a person wrote. */
    Stream<String> words() {
        return Stream.concat(
                Stream.of(findings, legalBasis, reasons),
                points.stream().flatMap(one -> Stream.of(one.point(), one.reply())));
    }

    @Override
    public String toString() {
        return "AnswerText[" + decision + "]";
    }
}

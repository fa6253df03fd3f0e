package lt.atsakas.survey;

import java.util.stream.Stream;
import lt.atsakas.shared.TypedText;

/** What one client says: a mark for each question and, if they wish, a comment; {@link CommentUnfit} when that cannot be kept. */
public record Opinion(Mark speed, Mark clarity, Mark respect, String comment) {

    /** Signs of the comment. */
    public static final int LONGEST_COMMENT = 2000;

    public Opinion {
        comment = TypedText.kept(comment);
        if (comment.length() > LONGEST_COMMENT) {
            throw CommentUnfit.tooLong(comment.length());
        }
    }

    /** Whether any mark is bad. */
    public boolean isBad() {
        return Stream.of(speed, clarity, respect).anyMatch(Mark::isBad);
    }

    @Override
    public String toString() {
        return "Opinion[hidden]";
    }
}

package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** An answer is returned only with words that say what to mend. */
public final class CommentsMissing extends RuleViolation {

    CommentsMissing() {
        super("correspondence.commentsMissing");
    }
}

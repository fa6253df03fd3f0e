package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The decider's words are longer than can be kept; nothing of them is cut off silently. */
public final class CommentsTooLong extends RuleViolation {

    CommentsTooLong(int longest, int given) {
        super("correspondence.commentsTooLong", longest, given);
    }
}

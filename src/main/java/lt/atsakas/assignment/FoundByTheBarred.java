package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Nothing is built upon what somebody wrote down who is barred by now: somebody else has to see it for themselves (VAĮ 24). */
public final class FoundByTheBarred extends RuleViolation {

    FoundByTheBarred() {
        super("assignment.foundByTheBarred");
    }
}

package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** Of this kind of proceeding the law makes no ground to leave a complaint unexamined (VAĮ 11(3)(4)). */
public final class NoGroundToStop extends RuleViolation {

    NoGroundToStop() {
        super("proceedings.noGround");
    }
}

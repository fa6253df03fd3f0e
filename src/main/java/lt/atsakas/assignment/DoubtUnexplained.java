package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The pre-screen doubts the person chosen, and whoever chose them has not said why it is they all the same. */
public final class DoubtUnexplained extends RuleViolation {

    DoubtUnexplained() {
        super("assignment.doubtUnexplained");
    }

    private DoubtUnexplained(String words) {
        super(words);
    }

    /** Who is doubted has chosen themselves. */
    static DoubtUnexplained ofOneself() {
        return new DoubtUnexplained("assignment.ownDoubtUnexplained");
    }
}

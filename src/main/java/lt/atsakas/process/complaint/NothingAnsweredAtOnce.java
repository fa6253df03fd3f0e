package lt.atsakas.process.complaint;

import lt.atsakas.shared.RuleViolation;

/** A case was to be closed as answered at once although nobody wrote down what was answered (policy 25). */
public final class NothingAnsweredAtOnce extends RuleViolation {

    NothingAnsweredAtOnce() {
        super("process.nothingAnsweredAtOnce");
    }
}

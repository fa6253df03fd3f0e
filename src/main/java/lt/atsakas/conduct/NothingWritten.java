package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** What happened, or why nobody is told of it, was not written down. */
public final class NothingWritten extends RuleViolation {

    NothingWritten() {
        super("conduct.nothingWritten");
    }
}

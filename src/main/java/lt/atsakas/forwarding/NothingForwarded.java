package lt.atsakas.forwarding;

import lt.atsakas.shared.RuleViolation;

/** The case has no forwarding that waits for this step. */
public final class NothingForwarded extends RuleViolation {

    NothingForwarded() {
        super("forwarding.nothingForwarded");
    }
}

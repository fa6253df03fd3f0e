package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The answer is written by the handler of the case and by nobody else. */
public final class OnlyTheHandlerWrites extends RuleViolation {

    OnlyTheHandlerWrites() {
        super("correspondence.onlyTheHandlerWrites");
    }
}

package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** A service cannot have been refused at a moment that is still to come. */
public final class RefusalInFuture extends RuleViolation {

    RefusalInFuture() {
        super("refusal.inFuture");
    }
}

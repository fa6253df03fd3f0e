package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** An answer promises a few things, not a whole list. */
public final class TooManyPromises extends RuleViolation {

    TooManyPromises() {
        super("sequel.promise.tooMany");
    }
}

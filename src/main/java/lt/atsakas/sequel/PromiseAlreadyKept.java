package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** The promise was kept before, or is not made yet. */
public final class PromiseAlreadyKept extends RuleViolation {

    PromiseAlreadyKept() {
        super("sequel.promise.kept");
    }
}

package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** What an answer promises is written while the answer is, by whoever writes it. */
public final class PromisesFrozen extends RuleViolation {

    PromisesFrozen() {
        super("sequel.promise.frozen");
    }
}

package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Whoever is to keep a promise works here and may know of the case. */
public final class KeeperUnfit extends RuleViolation {

    KeeperUnfit() {
        super("sequel.promise.keeperUnfit");
    }
}

package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Nobody promises for a day that is many years ahead: it is a slip. */
public final class PromiseDayFar extends RuleViolation {

    PromiseDayFar(int years) {
        super("sequel.promise.dayFar", years);
    }
}

package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Nobody promises for a day that is over. */
public final class PromiseDayPast extends RuleViolation {

    PromiseDayPast() {
        super("sequel.promise.dayPast");
    }
}

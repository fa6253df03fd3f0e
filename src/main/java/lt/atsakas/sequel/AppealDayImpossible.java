package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Nobody decides about an answer before it was given, nor on a day to come. */
public final class AppealDayImpossible extends RuleViolation {

    AppealDayImpossible() {
        super("sequel.appeal.dayImpossible");
    }
}

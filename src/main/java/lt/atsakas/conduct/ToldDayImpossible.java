package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** An authority cannot have been told in the future, nor long before the report was made. */
public final class ToldDayImpossible extends RuleViolation {

    ToldDayImpossible() {
        super("offence.dayImpossible");
    }
}

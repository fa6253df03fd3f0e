package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** A correction of this answer waits already: one is finished before another begins. */
public final class CorrectionUnderWay extends RuleViolation {

    CorrectionUnderWay() {
        super("sequel.correction.underWay");
    }
}

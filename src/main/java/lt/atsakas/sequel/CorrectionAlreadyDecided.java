package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Somebody else has decided about the correction. */
public final class CorrectionAlreadyDecided extends RuleViolation {

    CorrectionAlreadyDecided() {
        super("sequel.correction.decided");
    }
}

package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** The corrected answer says what the issued one does. */
public final class NothingCorrected extends RuleViolation {

    NothingCorrected() {
        super("sequel.correction.nothing");
    }
}

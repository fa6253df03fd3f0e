package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Whoever approves a correction says that the substance is unchanged. */
public final class SubstanceNotConfirmed extends RuleViolation {

    SubstanceNotConfirmed() {
        super("sequel.correction.unconfirmed");
    }
}

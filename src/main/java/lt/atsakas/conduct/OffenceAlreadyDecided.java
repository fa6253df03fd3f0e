package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** The report has been decided meanwhile. */
public final class OffenceAlreadyDecided extends RuleViolation {

    OffenceAlreadyDecided() {
        super("offence.alreadyDecided");
    }
}

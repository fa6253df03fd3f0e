package lt.atsakas.conduct;

import lt.atsakas.shared.RuleViolation;

/** Nobody reports themselves here: whoever is concerned would never see the report again. */
public final class ConcernsReporter extends RuleViolation {

    ConcernsReporter() {
        super("offence.concernsReporter");
    }
}

package lt.atsakas.survey;

import lt.atsakas.shared.RuleViolation;

/** Somebody has written down already that it was done. */
public final class ImprovementAlreadyDone extends RuleViolation {

    ImprovementAlreadyDone() {
        super("improvement.alreadyDone");
    }
}

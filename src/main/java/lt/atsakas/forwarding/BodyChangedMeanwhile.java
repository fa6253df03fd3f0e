package lt.atsakas.forwarding;

import lt.atsakas.shared.RuleViolation;

/** Somebody else changed the body while the form was open. */
public final class BodyChangedMeanwhile extends RuleViolation {

    BodyChangedMeanwhile() {
        super("forwarding.bodyChangedMeanwhile");
    }
}

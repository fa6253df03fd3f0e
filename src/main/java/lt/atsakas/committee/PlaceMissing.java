package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Nobody would know where the session is. */
public final class PlaceMissing extends RuleViolation {

    PlaceMissing() {
        super("committee.placeMissing");
    }
}

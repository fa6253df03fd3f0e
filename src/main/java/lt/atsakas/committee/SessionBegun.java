package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** A session that has begun is held or fails; it is not called off any more. */
public final class SessionBegun extends RuleViolation {

    SessionBegun() {
        super("committee.sessionBegun");
    }
}

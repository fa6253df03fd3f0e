package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** The committee has another session while this one would last. */
public final class SessionOverlaps extends RuleViolation {

    SessionOverlaps(String other) {
        super("committee.sessionOverlaps", other);
    }
}

package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Votes are entered once the session has begun. */
public final class SessionNotBegun extends RuleViolation {

    SessionNotBegun(String start) {
        super("committee.sessionNotBegun", start);
    }
}

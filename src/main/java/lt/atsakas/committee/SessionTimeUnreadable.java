package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** What was filled in for the session is no day or no time. */
public final class SessionTimeUnreadable extends RuleViolation {

    SessionTimeUnreadable() {
        super("committee.sessionTimeUnreadable");
    }
}

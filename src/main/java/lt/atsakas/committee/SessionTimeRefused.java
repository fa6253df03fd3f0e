package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** A session is called for working hours that are still to come and not too far off. */
public final class SessionTimeRefused extends RuleViolation {

    SessionTimeRefused(String earliest, String latest) {
        super("committee.sessionTimeRefused", earliest, latest);
    }
}

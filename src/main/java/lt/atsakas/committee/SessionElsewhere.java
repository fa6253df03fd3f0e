package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** The committee meets at that time already, at another place. */
public final class SessionElsewhere extends RuleViolation {

    SessionElsewhere(String place) {
        super("committee.sessionElsewhere", place);
    }
}

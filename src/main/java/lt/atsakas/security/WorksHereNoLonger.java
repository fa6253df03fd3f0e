package lt.atsakas.security;

import lt.atsakas.shared.RuleViolation;

/** A password was to be issued to somebody who has left. */
public final class WorksHereNoLonger extends RuleViolation {

    WorksHereNoLonger() {
        super("password.worksHereNoLonger");
    }
}

package lt.atsakas.process.admission;

import lt.atsakas.shared.RuleViolation;

/** A case was to be closed as forwarded although one of the letters has not left, or a part of it is left to the house. */
public final class NotForwardedYet extends RuleViolation {

    NotForwardedYet() {
        super("process.notForwardedYet");
    }
}

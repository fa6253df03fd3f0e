package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** What was typed cannot be a number under which the post carries a letter. */
public final class TrackingUnreadable extends RuleViolation {

    public TrackingUnreadable() {
        super("correspondence.trackingUnreadable");
    }
}

package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** What was typed is not a day. */
public final class ReviewDayUnreadable extends RuleViolation {

    ReviewDayUnreadable() {
        super("suspension.dayUnreadable");
    }
}

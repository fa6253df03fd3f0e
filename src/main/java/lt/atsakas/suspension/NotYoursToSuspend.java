package lt.atsakas.suspension;

import lt.atsakas.shared.RuleViolation;

/** Whoever does not handle the case asks for no suspension; whoever does not stand above the handler decides none. */
public final class NotYoursToSuspend extends RuleViolation {

    NotYoursToSuspend() {
        super("suspension.notYours");
    }
}

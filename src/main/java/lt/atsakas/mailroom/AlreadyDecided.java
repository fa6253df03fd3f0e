package lt.atsakas.mailroom;

import lt.atsakas.shared.RuleViolation;

/** Somebody, or a moment that passed, has decided about the mail meanwhile. */
public final class AlreadyDecided extends RuleViolation {

    AlreadyDecided() {
        super("mailbox.alreadyDecided");
    }
}

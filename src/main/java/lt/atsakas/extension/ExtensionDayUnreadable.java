package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** What was typed as the new day of the answer is no day. */
public final class ExtensionDayUnreadable extends RuleViolation {

    ExtensionDayUnreadable() {
        super("extension.dayUnreadable");
    }
}

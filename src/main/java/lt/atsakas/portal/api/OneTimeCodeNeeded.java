package lt.atsakas.portal.api;

import lt.atsakas.shared.RuleViolation;

/** What is asked for is personal, and the pass that came with the question does not open it. */
final class OneTimeCodeNeeded extends RuleViolation {

    OneTimeCodeNeeded() {
        super("portal.code.needed");
    }
}

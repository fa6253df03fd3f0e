package lt.atsakas.portal.api;

import lt.atsakas.shared.RuleViolation;

/** What was sent as the one-time code is not the one that belongs to the pass, or not any more. */
final class OneTimeCodeWrong extends RuleViolation {

    OneTimeCodeWrong() {
        super("portal.code.wrong");
    }
}

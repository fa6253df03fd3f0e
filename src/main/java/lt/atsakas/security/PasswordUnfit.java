package lt.atsakas.security;

import lt.atsakas.shared.RuleViolation;

/** The chosen password is not one to keep; the words say why. */
public final class PasswordUnfit extends RuleViolation {

    PasswordUnfit(String messageKey) {
        super(messageKey, PasswordRule.SHORTEST);
    }
}

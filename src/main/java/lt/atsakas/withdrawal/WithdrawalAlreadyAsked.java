package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** One wish to withdraw a complaint is decided before another is taken. */
public final class WithdrawalAlreadyAsked extends RuleViolation {

    WithdrawalAlreadyAsked() {
        super("withdrawal.alreadyAsked");
    }
}

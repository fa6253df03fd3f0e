package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** The wish to withdraw was decided already, or there is nothing to decide any more. */
public final class WithdrawalAlreadySettled extends RuleViolation {

    WithdrawalAlreadySettled() {
        super("withdrawal.alreadySettled");
    }
}

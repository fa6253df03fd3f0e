package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** The answer, or what stands for it, has been issued: there is nothing left to withdraw. */
public final class WithdrawalTooLate extends RuleViolation {

    WithdrawalTooLate() {
        super("withdrawal.tooLate");
    }
}

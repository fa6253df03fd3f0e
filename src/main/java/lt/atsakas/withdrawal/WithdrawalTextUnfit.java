package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** The words about a withdrawal are missing or more than can be kept. */
public final class WithdrawalTextUnfit extends RuleViolation {

    private WithdrawalTextUnfit(String what, Object... details) {
        super("withdrawal.text." + what, details);
    }

    static WithdrawalTextUnfit missing() {
        return new WithdrawalTextUnfit("missing");
    }

    static WithdrawalTextUnfit tooLong(int length) {
        return new WithdrawalTextUnfit("tooLong", String.valueOf(WithdrawalText.LONGEST), String.valueOf(length));
    }
}

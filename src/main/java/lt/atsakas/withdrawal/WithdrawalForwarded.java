package lt.atsakas.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** All of the complaint goes to a competent body: only that body can let it rest. */
public final class WithdrawalForwarded extends RuleViolation {

    WithdrawalForwarded(String body) {
        super("withdrawal.forwarded", body);
    }
}

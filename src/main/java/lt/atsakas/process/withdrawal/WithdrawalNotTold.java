package lt.atsakas.process.withdrawal;

import lt.atsakas.shared.RuleViolation;

/** A case was to be closed as withdrawn although that was not confirmed, or the client has not been told so. */
public final class WithdrawalNotTold extends RuleViolation {

    WithdrawalNotTold() {
        super("process.withdrawalNotTold");
    }
}

package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The house has a seal, but it cannot be put now; until it can, the paper stays in the house. */
public final class NotSealed extends RuleViolation {

    public NotSealed(Throwable cause) {
        super("correspondence.notSealed");
        initCause(cause);
    }
}

package lt.atsakas.intake;

import lt.atsakas.shared.RuleViolation;

/** Nothing is awaited of the client in this case, or not any more. */
public final class ReplyNotAwaited extends RuleViolation {

    ReplyNotAwaited() {
        super("reply.notAwaited");
    }
}

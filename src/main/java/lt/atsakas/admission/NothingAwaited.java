package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** Nothing is awaited of the client in this case: it was added already, its term has ended, or it was never asked for. */
public final class NothingAwaited extends RuleViolation {

    NothingAwaited() {
        super("admission.nothingAwaited");
    }
}

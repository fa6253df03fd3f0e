package lt.atsakas.process.admission;

import lt.atsakas.shared.RuleViolation;

/** A case was to be closed unexamined although the client has not been told so. */
public final class RefusalNotDelivered extends RuleViolation {

    RefusalNotDelivered() {
        super("process.refusalNotDelivered");
    }
}

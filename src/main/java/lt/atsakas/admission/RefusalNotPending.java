package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** There is no proposal to leave the complaint unexamined that waits for this step. */
public final class RefusalNotPending extends RuleViolation {

    RefusalNotPending() {
        super("admission.refusalNotPending");
    }
}

package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The client asks again for what was refused; whoever takes their letter or call looks whether something is new. */
public final class RecusalRefusedBefore extends RuleViolation {

    RecusalRefusedBefore() {
        super("assignment.recusal.refusedBefore");
    }
}

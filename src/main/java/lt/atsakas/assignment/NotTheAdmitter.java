package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Whether a complaint is examined at all is decided by somebody who leads and is not barred, and approved by somebody else above them. */
public final class NotTheAdmitter extends RuleViolation {

    NotTheAdmitter() {
        super("assignment.notTheAdmitter");
    }
}

package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** The case is not given back: its former handler can handle it no more, and why is not for everybody. */
public final class FormerHandlerCannot extends RuleViolation {

    FormerHandlerCannot() {
        super("appointment.bulk.formerCannot");
    }
}

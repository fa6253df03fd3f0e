package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** No case was chosen to be passed on, or more than one click can take. */
public final class NothingChosen extends RuleViolation {

    NothingChosen() {
        super("appointment.bulk.nothingChosen");
    }
}

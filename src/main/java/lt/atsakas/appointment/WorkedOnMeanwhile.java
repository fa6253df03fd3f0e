package lt.atsakas.appointment;

import lt.atsakas.shared.RuleViolation;

/** The case is not given back: somebody has worked on it since it was passed on. */
public final class WorkedOnMeanwhile extends RuleViolation {

    WorkedOnMeanwhile() {
        super("appointment.bulk.workedOn");
    }
}

package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** The absence has ended or was called off: there is nothing left to change. */
public final class AbsenceOver extends RuleViolation {

    AbsenceOver() {
        super("organisation.absence.ended");
    }
}

package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** An absence is entered by the employee, somebody above them, or an administrator. */
public final class AbsenceNotYours extends RuleViolation {

    AbsenceNotYours() {
        super("organisation.absence.notYours");
    }
}

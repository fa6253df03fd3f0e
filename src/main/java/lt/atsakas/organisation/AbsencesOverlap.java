package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** The employee is entered as away on some of these days already. */
public final class AbsencesOverlap extends RuleViolation {

    AbsencesOverlap(AbsenceDays known) {
        super(
                "organisation.absence.overlap",
                known.first().toString(),
                known.last().toString());
    }
}

package lt.atsakas.admission;

import static lt.atsakas.shared.LithuanianDates.DATES;

import lt.atsakas.deadlines.ComplaintAge;
import lt.atsakas.shared.RuleViolation;

/** The complaint was to be left unexamined as too old, but it came in time (VAĮ 11(3)(5)). */
public final class ComplaintInTime extends RuleViolation {

    ComplaintInTime(ComplaintAge age) {
        super("admission.complaintInTime", DATES.day(age.learnedOn()), DATES.day(age.lastDay()));
    }
}

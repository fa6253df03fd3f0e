package lt.atsakas.survey;

import lt.atsakas.shared.RuleViolation;

/** Nothing can be done by a day that is over. */
public final class ImprovementDayPast extends RuleViolation {

    ImprovementDayPast() {
        super("improvement.due.past");
    }
}

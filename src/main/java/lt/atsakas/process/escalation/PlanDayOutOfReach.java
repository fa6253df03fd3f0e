package lt.atsakas.process.escalation;

import lt.atsakas.shared.RuleViolation;

/** A supervisor's plan binds to a day that is not over yet, at most ten working days ahead. */
public final class PlanDayOutOfReach extends RuleViolation {

    PlanDayOutOfReach() {
        super("process.planDayOutOfReach");
    }
}

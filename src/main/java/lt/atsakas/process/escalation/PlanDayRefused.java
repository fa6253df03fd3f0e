package lt.atsakas.process.escalation;

import lt.atsakas.shared.RuleViolation;

/** A supervisor's plan binds to a working day that is not over yet, at most ten working days ahead; this one is none. */
public final class PlanDayRefused extends RuleViolation {

    /** What is wrong with the day. */
    public enum Reason {
        UNREADABLE,
        PAST,
        OVER,
        NOT_WORKING,
        TOO_FAR
    }

    private final Reason reason;

    PlanDayRefused(Reason reason, String typed) {
        super("process.planDay." + reason, typed, PlanDays.FARTHEST);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}

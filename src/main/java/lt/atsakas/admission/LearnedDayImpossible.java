package lt.atsakas.admission;

import lt.atsakas.shared.RuleViolation;

/** Nobody complains of what they have not learned of yet: the day is missing or comes after the complaint. */
public final class LearnedDayImpossible extends RuleViolation {

    public LearnedDayImpossible() {
        super("admission.learnedDayImpossible");
    }
}

package lt.atsakas.organisation;

import lt.atsakas.shared.RuleViolation;

/** The deputy is the absent employee, works here no longer, or is missing where nobody stands above. */
public final class DeputyUnfit extends RuleViolation {

    private DeputyUnfit(String key) {
        super(key);
    }

    static DeputyUnfit oneself() {
        return new DeputyUnfit("organisation.absence.deputyOneself");
    }

    static DeputyUnfit gone() {
        return new DeputyUnfit("organisation.absence.deputyGone");
    }

    static DeputyUnfit missing() {
        return new DeputyUnfit("organisation.absence.deputyMissing");
    }
}

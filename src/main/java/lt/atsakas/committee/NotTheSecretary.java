package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Only the secretary of the review enters votes and moves its session. */
public final class NotTheSecretary extends RuleViolation {

    NotTheSecretary() {
        super("committee.notTheSecretary");
    }
}

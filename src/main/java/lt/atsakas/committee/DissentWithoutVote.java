package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Another opinion was entered of people who have not voted. */
public final class DissentWithoutVote extends RuleViolation {

    DissentWithoutVote(String people) {
        super("committee.dissentWithoutVote", people);
    }
}

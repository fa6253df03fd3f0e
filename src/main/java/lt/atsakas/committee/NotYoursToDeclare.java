package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** Only the member says whether they are impartial; others note no more than that they cannot come. */
public final class NotYoursToDeclare extends RuleViolation {

    NotYoursToDeclare() {
        super("committee.notYoursToDeclare");
    }
}

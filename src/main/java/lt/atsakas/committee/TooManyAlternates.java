package lt.atsakas.committee;

import lt.atsakas.shared.RuleViolation;

/** An alternate votes in the place of a member who is not there, and in no other. */
public final class TooManyAlternates extends RuleViolation {

    TooManyAlternates(String empty) {
        super("committee.tooManyAlternates", empty);
    }
}

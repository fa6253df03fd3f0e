package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Only what was answered, and has reached the client, can have a sequel. */
public final class NothingAnswered extends RuleViolation {

    NothingAnswered() {
        super("sequel.nothingAnswered");
    }
}

package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The letter does not wait for what was asked to be done with it. */
public final class LetterNotWaiting extends RuleViolation {

    LetterNotWaiting() {
        super("correspondence.letterNotWaiting");
    }
}

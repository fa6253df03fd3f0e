package lt.atsakas.correspondence;

import lt.atsakas.shared.RuleViolation;

/** The letter was called back: it is neither printed nor posted any more. */
public final class LetterCalledBack extends RuleViolation {

    LetterCalledBack() {
        super("correspondence.letterCalledBack");
    }
}

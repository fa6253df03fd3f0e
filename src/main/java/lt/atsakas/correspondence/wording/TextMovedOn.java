package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** Somebody has taken the text further meanwhile. */
final class TextMovedOn extends RuleViolation {

    TextMovedOn() {
        super("wording.movedOn");
    }
}

package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** The Lithuanian text was worded anew after its translation had been proposed: its authors have to look again. */
final class OriginalMovedOn extends RuleViolation {

    OriginalMovedOn() {
        super("wording.originalMovedOn");
    }
}

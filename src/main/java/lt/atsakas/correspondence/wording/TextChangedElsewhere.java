package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** Somebody has written something else into the draft meanwhile. */
public final class TextChangedElsewhere extends RuleViolation {

    TextChangedElsewhere() {
        super("wording.changedElsewhere");
    }
}

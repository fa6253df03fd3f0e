package lt.atsakas.notices;

import lt.atsakas.shared.RuleViolation;

/** An older version is not taken up again over changes that somebody has not published. */
public final class DraftInTheWay extends RuleViolation {

    DraftInTheWay() {
        super("notices.draftInTheWay");
    }
}

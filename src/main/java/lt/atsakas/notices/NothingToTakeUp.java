package lt.atsakas.notices;

import lt.atsakas.shared.RuleViolation;

/** An older version says what the newest one says. */
public final class NothingToTakeUp extends RuleViolation {

    NothingToTakeUp() {
        super("notices.nothingToTakeUp");
    }
}

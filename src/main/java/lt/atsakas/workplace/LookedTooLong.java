package lt.atsakas.workplace;

import lt.atsakas.shared.RuleViolation;

/** So many clients fit what was typed that looking for them was given up. */
final class LookedTooLong extends RuleViolation {

    LookedTooLong() {
        super("desk.find.tooLong");
    }
}

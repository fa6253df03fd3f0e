package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** The person chosen handles the case already. */
public final class AlreadyTheHandler extends RuleViolation {

    AlreadyTheHandler() {
        super("assignment.reassign.alreadyTheHandler");
    }
}

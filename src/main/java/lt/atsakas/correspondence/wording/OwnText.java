package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** Nobody releases a text that they wrote or proposed themselves. */
final class OwnText extends RuleViolation {

    OwnText() {
        super("wording.ownText");
    }
}

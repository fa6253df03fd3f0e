package lt.atsakas.correspondence.wording;

import lt.atsakas.shared.RuleViolation;

/** There is a draft already, and there is one at a time. */
public final class TextBegunAlready extends RuleViolation {

    TextBegunAlready() {
        super("wording.begunAlready");
    }
}

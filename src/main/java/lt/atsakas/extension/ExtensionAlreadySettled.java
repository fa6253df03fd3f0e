package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** The request was decided, or its time ran out, before. */
public final class ExtensionAlreadySettled extends RuleViolation {

    ExtensionAlreadySettled() {
        super("extension.alreadySettled");
    }
}

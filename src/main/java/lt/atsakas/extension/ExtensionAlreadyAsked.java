package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** One request of a case is decided before another is made. */
public final class ExtensionAlreadyAsked extends RuleViolation {

    ExtensionAlreadyAsked() {
        super("extension.alreadyAsked");
    }
}

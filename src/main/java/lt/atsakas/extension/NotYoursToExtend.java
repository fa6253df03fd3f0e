package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** Somebody else decides about this extension, or nobody is left who may. */
public final class NotYoursToExtend extends RuleViolation {

    NotYoursToExtend() {
        super("extension.notYoursToDecide");
    }
}

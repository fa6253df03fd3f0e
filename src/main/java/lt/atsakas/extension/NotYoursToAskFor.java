package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** Only whoever handles the case, or stands above, asks to put its answer off. */
public final class NotYoursToAskFor extends RuleViolation {

    NotYoursToAskFor() {
        super("extension.notYoursToAsk");
    }
}

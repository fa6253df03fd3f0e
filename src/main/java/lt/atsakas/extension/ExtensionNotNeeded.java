package lt.atsakas.extension;

import lt.atsakas.shared.RuleViolation;

/** The answer, or the letter that leaves the complaint unexamined, has left the house already, so that there is nothing to put off. */
public final class ExtensionNotNeeded extends RuleViolation {

    ExtensionNotNeeded() {
        super("extension.notNeeded");
    }
}

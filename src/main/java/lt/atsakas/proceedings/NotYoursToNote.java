package lt.atsakas.proceedings;

import lt.atsakas.shared.RuleViolation;

/** Whoever neither reads the answer of a case nor registers it writes down nothing about it. */
final class NotYoursToNote extends RuleViolation {

    NotYoursToNote() {
        super("proceedings.notYours");
    }
}

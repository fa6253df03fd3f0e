package lt.atsakas.assignment;

import lt.atsakas.shared.RuleViolation;

/** Only a registrar, the head of the case's unit or the director names whom a complaint is about. */
public final class NotYoursToName extends RuleViolation {

    NotYoursToName() {
        super("assignment.notYoursToName");
    }
}

package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** A task is completed only by the person it is assigned to. */
public final class NotYourTask extends RuleViolation {

    public NotYourTask() {
        super("process.notYourTask");
    }
}

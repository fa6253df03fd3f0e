package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** A task was to be taken or completed by somebody who is barred from its case. */
class TaskOutOfReach extends RuleViolation {

    TaskOutOfReach() {
        super("task.outOfReach");
    }
}

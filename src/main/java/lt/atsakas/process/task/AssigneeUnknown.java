package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** A task was to be given to somebody who does not work here. */
class AssigneeUnknown extends RuleViolation {

    AssigneeUnknown() {
        super("task.assigneeUnknown");
    }
}

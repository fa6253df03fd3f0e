package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** A task was to be given to another person past the assignment desk. */
class TaskForOneselfOnly extends RuleViolation {

    TaskForOneselfOnly() {
        super("task.forOneselfOnly");
    }
}

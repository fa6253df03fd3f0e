package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** A task was to be given back that nobody else could take. */
class TaskForNobodyElse extends RuleViolation {

    TaskForNobodyElse() {
        super("task.forNobodyElse");
    }
}

package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** Somebody stood in for an absent colleague who is at work again: the task is not theirs any more. */
class WorkReturned extends RuleViolation {

    WorkReturned() {
        super("task.workReturned");
    }
}

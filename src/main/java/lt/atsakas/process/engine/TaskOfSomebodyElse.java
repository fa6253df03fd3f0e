package lt.atsakas.process.engine;

import lt.atsakas.shared.RuleViolation;

/** A task was to be completed by somebody who is not its assignee. */
class TaskOfSomebodyElse extends RuleViolation {

    TaskOfSomebodyElse() {
        super("task.ofSomebodyElse");
    }
}

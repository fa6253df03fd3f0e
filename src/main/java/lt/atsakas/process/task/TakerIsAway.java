package lt.atsakas.process.task;

import lt.atsakas.shared.RuleViolation;

/** Whoever is entered as away takes no tasks: they would be passed on at once. */
class TakerIsAway extends RuleViolation {

    TakerIsAway() {
        super("task.takerIsAway");
    }
}

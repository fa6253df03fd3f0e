package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Only whoever reads the answer, or registers what comes in, writes down what became of an appeal. */
public final class NotYoursToRecord extends RuleViolation {

    NotYoursToRecord() {
        super("sequel.appeal.notYours");
    }
}

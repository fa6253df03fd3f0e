package lt.atsakas.sequel;

import lt.atsakas.shared.RuleViolation;

/** Only whoever handled the case or decided its answer, or stands in for them, corrects it. */
public final class NotYoursToCorrect extends RuleViolation {

    NotYoursToCorrect() {
        super("sequel.correction.notYours");
    }
}

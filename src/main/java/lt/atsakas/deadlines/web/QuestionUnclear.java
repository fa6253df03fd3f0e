package lt.atsakas.deadlines.web;

import lt.atsakas.shared.RuleViolation;

/** A parameter is missing or is not what it should be. */
final class QuestionUnclear extends RuleViolation {

    private final String parameter;

    QuestionUnclear(String parameter, int least, int most) {
        super("deadlines.question." + parameter, String.valueOf(least), String.valueOf(most));
        this.parameter = parameter;
    }

    String parameter() {
        return parameter;
    }
}

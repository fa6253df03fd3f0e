package lt.atsakas.process.model.bpmn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import lt.atsakas.registry.Outcome;

/** How a complaint may end by law, and the outcome with which it is closed before. */
record LawfulEnding(String endEventId, Outcome outcome) {

    /** The process that every complaint runs through. */
    static final String PROCESS = "complaint";

    static final String ISSUE_STEP = "serviceTask_issueAnswer";
    static final String ISSUE_DELEGATE = "${issueAnswer}";

    static Optional<LawfulEnding> of(String endEventId) {
        return Arrays.stream(Outcome.values())
                .map(LawfulEnding::of)
                .filter(ending -> ending.endEventId().equals(endEventId))
                .findFirst();
    }

    static LawfulEnding of(Outcome outcome) {
        return new LawfulEnding("endEvent_" + camelCase(outcome.name()), outcome);
    }

    private static String camelCase(String constant) {
        StringBuilder words = new StringBuilder();
        for (String word : constant.split("_")) {
            String lower = word.toLowerCase(Locale.ROOT);
            words.append(words.isEmpty() ? lower : Character.toUpperCase(lower.charAt(0)) + lower.substring(1));
        }
        return words.toString();
    }
}

package lt.atsakas.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.registry.Channel;
import lt.atsakas.shared.TypedText;

/**
 * What may be answered at once (policy 25): what somebody asked by word of mouth of an employee, who writes down what they answered. Whoever wrote
 * gets a written answer, and nobody answers in somebody's place.
 */
final class AnswerAtOnceCheck {

    static final int LONGEST = 4000;

    private static final String FIELD = "answeredAtOnce";
    private static final Set<Channel> SPOKEN = EnumSet.of(Channel.IN_PERSON, Channel.PHONE, Channel.HOME_VISIT);

    private AnswerAtOnceCheck() {}

    static List<FieldFault> faults(Submission submission) {
        String answer = submission.answeredAtOnce();
        if (answer == null) {
            return List.of();
        }
        if (submission.by().employee() == null || !SPOKEN.contains(submission.channel())) {
            return List.of(FieldFault.of(FIELD, "intake.answeredAtOnce.written"));
        }
        if (answer.isBlank()) {
            return List.of(FieldFault.of(FIELD, "intake.answeredAtOnce.missing"));
        }
        if (answer.length() > LONGEST) {
            return List.of(FieldFault.of(FIELD, "intake.line.tooLong", LONGEST, answer.length()));
        }
        return TypedText.strangeIn(answer).isPresent()
                ? List.of(FieldFault.of(FIELD, "intake.line.unprintable"))
                : List.of();
    }
}

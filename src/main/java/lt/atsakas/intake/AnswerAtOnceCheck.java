package lt.atsakas.intake;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.registry.Channel;
import lt.atsakas.shared.TypedText;

/**
 * What may be answered at once (policy 25): what somebody asked by word of mouth of an employee, who writes down what they answered and says that
 * they are impartial (VAĮ 23, 24). Whoever wrote gets a written answer, and nobody answers in somebody's place.
 */
final class AnswerAtOnceCheck {

    static final int LONGEST = 4000;

    private static final String FIELD = "answeredAtOnce";
    private static final Set<Channel> SPOKEN = EnumSet.of(Channel.IN_PERSON, Channel.PHONE, Channel.HOME_VISIT);

    private AnswerAtOnceCheck() {}

    static List<FieldFault> faults(Submission submission) {
        SpokenAnswer spoken = submission.answeredAtOnce();
        if (spoken == null) {
            return List.of();
        }
        if (submission.by().employee() == null || !SPOKEN.contains(submission.channel())) {
            return List.of(FieldFault.of(FIELD, "intake.answeredAtOnce.written"));
        }
        return Stream.concat(text(spoken.text()), impartiality(spoken)).toList();
    }

    private static Stream<FieldFault> text(String answer) {
        if (answer.isBlank()) {
            return Stream.of(FieldFault.of(FIELD, "intake.answeredAtOnce.missing"));
        }
        if (answer.length() > LONGEST) {
            return Stream.of(FieldFault.of(FIELD, "intake.line.tooLong", LONGEST, answer.length()));
        }
        return TypedText.strangeIn(answer).isPresent()
                ? Stream.of(FieldFault.of(FIELD, "intake.line.unprintable"))
                : Stream.empty();
    }

    private static Stream<FieldFault> impartiality(SpokenAnswer spoken) {
        return spoken.impartial()
                ? Stream.empty()
                : Stream.of(FieldFault.of(FIELD + ".impartial", "intake.answeredAtOnce.partial"));
    }
}

package lt.atsakas.portal;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lt.atsakas.shared.web.PageFault;
import lt.atsakas.survey.CommentUnfit;
import lt.atsakas.survey.Mark;
import lt.atsakas.survey.Opinion;
import lt.atsakas.survey.Question;
import org.jspecify.annotations.Nullable;

/** A survey as a client fills it in: three marks and perhaps a comment. */
record SurveyForm(
        @Nullable Mark speed,
        @Nullable Mark clarity,
        @Nullable Mark respect,
        @Nullable String comment) {

    static final SurveyForm EMPTY = new SurveyForm(null, null, null, null);

    List<PageFault> faults(ClientTongue tongue) {
        List<PageFault> faults = new ArrayList<>();
        marks().forEach((question, mark) -> {
            if (mark == null) {
                faults.add(new PageFault(field(question), tongue.of("survey.client.fault." + question)));
            }
        });
        try {
            if (faults.isEmpty()) {
                opinion();
            }
        } catch (CommentUnfit unfit) {
            faults.add(new PageFault("comment", tongue.of(unfit.messageKey(), unfit.arguments())));
        }
        return faults;
    }

    /** What was said, once no mark is missing. */
    Opinion opinion() {
        return new Opinion(
                requireNonNull(speed),
                requireNonNull(clarity),
                requireNonNull(respect),
                requireNonNullElse(comment, ""));
    }

    public @Nullable Mark mark(Question question) {
        return marks().get(question);
    }

    /** The field of a question, and the id of its first answer. */
    public static String field(Question question) {
        return question.name().toLowerCase(Locale.ROOT);
    }

    private Map<Question, @Nullable Mark> marks() {
        Map<Question, @Nullable Mark> marks = new LinkedHashMap<>();
        marks.put(Question.SPEED, speed);
        marks.put(Question.CLARITY, clarity);
        marks.put(Question.RESPECT, respect);
        return marks;
    }

    @Override
    public String toString() {
        return "SurveyForm[hidden]";
    }
}

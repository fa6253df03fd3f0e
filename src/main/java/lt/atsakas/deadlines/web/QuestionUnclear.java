package lt.atsakas.deadlines.web;

import org.springframework.context.support.MessageSourceAccessor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A parameter is missing or is not what it should be; the problem names it and says how to mend it. */
final class QuestionUnclear extends ErrorResponseException {

    QuestionUnclear(String parameter, MessageSourceAccessor words, int least, int most) {
        super(HttpStatus.BAD_REQUEST, problem(parameter, words, least, most), null);
    }

    private static ProblemDetail problem(String parameter, MessageSourceAccessor words, int least, int most) {
        Object[] limits = {String.valueOf(least), String.valueOf(most)};
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, words.getMessage("deadlines.question." + parameter, limits));
        problem.setTitle(words.getMessage("deadlines.question.unclear"));
        problem.setProperty("parameter", parameter);
        return problem;
    }
}

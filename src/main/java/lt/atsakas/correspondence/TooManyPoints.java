package lt.atsakas.correspondence;

import java.util.List;
import lt.atsakas.shared.RuleViolation;

/** More points were listed than an answer holds, or one in too many words. */
public final class TooManyPoints extends RuleViolation {

    private TooManyPoints(int most) {
        super("correspondence.tooManyPoints", most, AnsweredPoint.LONGEST);
    }

    static void refuseBeyond(int most, List<AnsweredPoint> points) {
        boolean tooLong = points.stream().anyMatch(one -> one.point().length() > AnsweredPoint.LONGEST);
        if (tooLong || points.size() > most) {
            throw new TooManyPoints(most);
        }
    }
}

package lt.atsakas.sequel;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** The month in which the client may ask for a second review is over (VAĮ 14). */
public final class ReviewTooLate extends RuleViolation {

    ReviewTooLate(LocalDate lastDay) {
        super("sequel.review.tooLate", lastDay);
    }
}

package lt.atsakas.inquiry;

import static lt.atsakas.shared.LithuanianDates.DATES;

import java.time.LocalDate;
import lt.atsakas.shared.RuleViolation;

/** The day until which a reply is awaited cannot be that one. */
public final class InquiryDayUnfit extends RuleViolation {

    private InquiryDayUnfit(String why, Object... details) {
        super("inquiry.day." + why, details);
    }

    static InquiryDayUnfit unreadable() {
        return new InquiryDayUnfit("unreadable");
    }

    static InquiryDayUnfit notAhead(LocalDate earliest) {
        return new InquiryDayUnfit("notAhead", DATES.day(earliest));
    }

    static InquiryDayUnfit afterAnswer(LocalDate answerDue) {
        return new InquiryDayUnfit("afterAnswer", DATES.day(answerDue));
    }

    static InquiryDayUnfit notWorking(LocalDate day) {
        return new InquiryDayUnfit("notWorking", DATES.day(day));
    }
}

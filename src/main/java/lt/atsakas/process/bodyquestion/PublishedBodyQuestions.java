package lt.atsakas.process.bodyquestion;

import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.model.PublishedToModels;
import org.springframework.stereotype.Component;

/** What questions to bodies turn on, for gateways and timers in diagrams. */
@Component
@PublishedToModels("bodyQuestions")
public class PublishedBodyQuestions {

    private final InquiryDesk inquiries;
    private final WorkingCalendar calendar;

    PublishedBodyQuestions(InquiryDesk inquiries, WorkingCalendar calendar) {
        this.inquiries = inquiries;
        this.calendar = calendar;
    }

    /** When the reply is due: the end of the day that the handler named, or of the next one when nobody works then after all. */
    public Date due(String inquiry) {
        return Date.from(calendar.endOfWorkingDay(
                calendar.plusWorkingDays(inquiries.card(InquiryId.of(inquiry)).dueOn(), 0)));
    }

    /** Whether the reply is still awaited. */
    public boolean isOpen(String inquiry) {
        return inquiries.card(InquiryId.of(inquiry)).isOpen();
    }
}

package lt.atsakas.process.clientquestion;

import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.process.model.PublishedToModels;
import org.springframework.stereotype.Component;

/** What questions to clients turn on, for gateways and timers in diagrams. */
@Component
@PublishedToModels("clientQuestions")
public class PublishedClientQuestions {

    private final InquiryDesk inquiries;
    private final WorkingCalendar calendar;

    PublishedClientQuestions(InquiryDesk inquiries, WorkingCalendar calendar) {
        this.inquiries = inquiries;
        this.calendar = calendar;
    }

    /** When the client is late: the named day lasts until 24:00, so the morning of the working day after it. */
    public Date overdue(String inquiry) {
        return Date.from(calendar.startOfWorkingDay(
                calendar.plusWorkingDays(inquiries.card(InquiryId.of(inquiry)).dueOn(), 1)));
    }

    /** Whether the reply is still awaited. */
    public boolean isOpen(String inquiry) {
        return inquiries.card(InquiryId.of(inquiry)).isOpen();
    }
}

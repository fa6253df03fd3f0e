package lt.atsakas.process.contribution;

import java.time.LocalDate;
import java.util.Date;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Component;

/** What contributions turn on, for assignees, gateways and timers in diagrams. */
@Component
@PublishedToModels("contributions")
public class PublishedContributions {

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final WorkingCalendar calendar;

    PublishedContributions(InquiryDesk inquiries, ReplyDesk replies, WorkingCalendar calendar) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.calendar = calendar;
    }

    /** Who writes it now: the head of the asked unit or whom they passed it on to; never one of the barred. */
    public String actingOn(String inquiry) {
        return replies.acting(InquiryId.of(inquiry)).value();
    }

    /** When it is due: the end of the day that the handler named, or of the next one when nobody works then after all. */
    public Date due(String inquiry) {
        return Date.from(
                calendar.endOfWorkingDay(calendar.plusWorkingDays(card(inquiry).dueOn(), 0)));
    }

    /** When its writer is reminded: the morning of the working day before, or of the day itself where it was asked for only then. */
    public Date reminder(String inquiry) {
        InquiryCard asked = card(inquiry);
        LocalDate before = calendar.minusWorkingDays(asked.dueOn(), 1);
        boolean tooEarly = !before.isAfter(Vilnius.dayOf(asked.askedAt()));
        return Date.from(calendar.startOfWorkingDay(tooEarly ? asked.dueOn() : before));
    }

    /** Whether it is still to be written, by somebody else of the unit. */
    public boolean isOpen(String inquiry) {
        return card(inquiry).isOpen();
    }

    private InquiryCard card(String inquiry) {
        return inquiries.card(InquiryId.of(inquiry));
    }
}

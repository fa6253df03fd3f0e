package lt.atsakas.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import lt.atsakas.deadlines.AwaitedDay;
import lt.atsakas.deadlines.AwaitedDays;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.springframework.stereotype.Component;

/** The days until which replies are awaited: one that is declared a day off gives way to the next working day (Civil Code 1.121). No clock stands still for them. */
@Component
class InquiryDays implements AwaitedDays {

    private final Inquiries inquiries;
    private final WorkingCalendar calendar;
    private final Journal journal;

    InquiryDays(Inquiries inquiries, WorkingCalendar calendar, Journal journal) {
        this.inquiries = inquiries;
        this.calendar = calendar;
        this.journal = journal;
    }

    @Override
    public boolean stopClocks() {
        return false;
    }

    @Override
    public List<AwaitedDay> of(Collection<CaseNumber> numbers) {
        return open(numbers).stream().map(Inquiry::card).map(this::day).toList();
    }

    @Override
    public void follow(CaseNumber number) {
        for (Inquiry inquiry : open(List.of(number))) {
            AwaitedDay day = day(inquiry.card());
            if (day.isMoved()) {
                move(inquiry, day.after());
            }
        }
    }

    private void move(Inquiry inquiry, LocalDate day) {
        inquiry.awaitUntil(day);
        InquiryCard moved = inquiries.saveAndFlush(inquiry).card();
        journal.record(
                moved.caseNumber(),
                moved.awaitsClient() ? JournalKind.QUESTION_DAY_MOVED : JournalKind.INQUIRY_DAY_MOVED,
                Actor.system(),
                Map.of("day", day.toString()));
    }

    private List<Inquiry> open(Collection<CaseNumber> numbers) {
        return inquiries.findByCaseNumberInAndState(
                numbers.stream().map(CaseNumber::value).toList(), InquiryState.OPEN);
    }

    private AwaitedDay day(InquiryCard asked) {
        return AwaitedDay.of(asked.caseNumber(), asked.dueOn(), calendar.plusWorkingDays(asked.dueOn(), 0));
    }
}

package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_AFTER_TERM;
import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_HURRIED;
import static lt.atsakas.correspondence.StaffNotice.Kind.REPLY_AFTER_TERM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.extension.TermNotExtended;
import lt.atsakas.inquiry.ContributionDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * More time was not granted, but somebody who was asked would reply after the answer is due: whoever handles the case and their supervisor
 * hear what is to be done, and a unit, while it still can, by when its reply is needed: that is its day from then on.
 */
@Component
class ContributionsAfterTerm {

    private final InquiryDesk inquiries;
    private final ContributionDesk contributions;
    private final ReplyDesk replies;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ContributionsAfterTerm(
            InquiryDesk inquiries,
            ContributionDesk contributions,
            ReplyDesk replies,
            CaseRegistry registry,
            AssignmentDesk assignment,
            PostOffice postOffice,
            WorkingCalendar calendar,
            Clock clock) {
        this.inquiries = inquiries;
        this.contributions = contributions;
        this.replies = replies;
        this.registry = registry;
        this.assignment = assignment;
        this.postOffice = postOffice;
        this.calendar = calendar;
        this.clock = clock;
    }

    @EventListener
    void on(TermNotExtended stays) {
        LocalDate due = registry.facts(stays.number()).answerDue();
        if (due != null) {
            inquiries.of(stays.number()).stream()
                    .filter(InquiryCard::isOpen)
                    .filter(asked -> asked.dueOn().isAfter(due))
                    .forEach(asked -> tell(asked, due));
        }
    }

    private void tell(InquiryCard asked, LocalDate due) {
        boolean hurried = asked.unit() != null && !isOver(due);
        if (hurried) {
            contributions.hurry(asked.id(), due);
            notify(
                    List.of(replies.acting(asked.id()), replies.answerable(asked.id())),
                    notice(CONTRIBUTION_HURRIED, "hurried-", asked, due));
        }
        CaseNumber number = asked.caseNumber();
        notify(
                List.of(assignment.responsibleFor(number), assignment.supervisorOf(number)),
                notice(hurried ? CONTRIBUTION_AFTER_TERM : REPLY_AFTER_TERM, "after-term-", asked, due));
    }

    private boolean isOver(LocalDate due) {
        return !clock.instant().isBefore(calendar.endOfWorkingDay(due));
    }

    private static StaffNotice notice(StaffNotice.Kind kind, String occasion, InquiryCard asked, LocalDate due) {
        return new StaffNotice(kind, asked.caseNumber(), occasion + asked.id(), due.toString());
    }

    private void notify(List<EmployeeId> people, StaffNotice notice) {
        new LinkedHashSet<>(people).forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}

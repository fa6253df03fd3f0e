package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_AFTER_TERM;
import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_HURRIED;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.extension.TermNotExtended;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * More time was not granted, but a unit would reply after the answer is due: it hears by when its reply is needed, and whoever handles the
 * case and their supervisor hear what is to be done.
 */
@Component
class ContributionsAfterTerm {

    private final InquiryDesk inquiries;
    private final ReplyDesk replies;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    ContributionsAfterTerm(
            InquiryDesk inquiries,
            ReplyDesk replies,
            CaseRegistry registry,
            AssignmentDesk assignment,
            PostOffice postOffice) {
        this.inquiries = inquiries;
        this.replies = replies;
        this.registry = registry;
        this.assignment = assignment;
        this.postOffice = postOffice;
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
        CaseNumber number = asked.caseNumber();
        notify(
                List.of(replies.acting(asked.id()), replies.answerable(asked.id())),
                new StaffNotice(CONTRIBUTION_HURRIED, number, "hurried-" + asked.id(), due.toString()));
        notify(
                List.of(assignment.responsibleFor(number), assignment.supervisorOf(number)),
                new StaffNotice(CONTRIBUTION_AFTER_TERM, number, "after-term-" + asked.id(), due.toString()));
    }

    private void notify(List<EmployeeId> people, StaffNotice notice) {
        new LinkedHashSet<>(people).forEach(employee -> postOffice.notifyStaff(employee, notice));
    }
}

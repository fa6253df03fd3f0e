package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_LATE;
import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_MISSING;

import java.util.LinkedHashSet;
import java.util.List;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day has gone by: whoever writes the contribution and the head of their unit are chased, and the handler learns that it is late. */
@Component
class ChaseContribution implements JavaDelegate {

    private final ReplyDesk replies;
    private final AssignmentDesk assignment;
    private final ContributionMail mail;

    ChaseContribution(ReplyDesk replies, AssignmentDesk assignment, ContributionMail mail) {
        this.replies = replies;
        this.assignment = assignment;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryId inquiry = Variables.inquiry(execution);
        new LinkedHashSet<>(List.of(replies.acting(inquiry), replies.answerable(inquiry)))
                .forEach(late -> mail.send(late, CONTRIBUTION_LATE, inquiry));
        CaseNumber number = new CaseNumber(execution.getProcessBusinessKey());
        mail.send(assignment.responsibleFor(number), CONTRIBUTION_MISSING, inquiry);
    }
}

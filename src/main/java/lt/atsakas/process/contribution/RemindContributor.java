package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_NEAR;

import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever writes the contribution hears that its day is near. */
@Component
class RemindContributor implements JavaDelegate {

    private final ReplyDesk replies;
    private final ContributionMail mail;

    RemindContributor(ReplyDesk replies, ContributionMail mail) {
        this.replies = replies;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryId inquiry = Variables.inquiry(execution);
        mail.send(replies.acting(inquiry), CONTRIBUTION_NEAR, inquiry);
    }
}

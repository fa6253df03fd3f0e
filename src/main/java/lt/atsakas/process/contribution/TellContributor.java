package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_NEEDLESS;

import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.ReplyDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever had to contribute hears that nobody waits for it any more. */
@Component
class TellContributor implements JavaDelegate {

    private final ReplyDesk replies;
    private final ContributionMail mail;

    TellContributor(ReplyDesk replies, ContributionMail mail) {
        this.replies = replies;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryId inquiry = Variables.inquiry(execution);
        mail.send(replies.acting(inquiry), CONTRIBUTION_NEEDLESS, inquiry);
    }
}

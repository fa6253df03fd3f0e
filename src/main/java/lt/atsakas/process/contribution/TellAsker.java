package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_DECLINED;
import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_GIVEN;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryState;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever handles the case by now hears that the unit has replied; what it wrote stands on the page of the case. */
@Component
class TellAsker implements JavaDelegate {

    private final InquiryDesk inquiries;
    private final AssignmentDesk assignment;
    private final ContributionMail mail;

    TellAsker(InquiryDesk inquiries, AssignmentDesk assignment, ContributionMail mail) {
        this.inquiries = inquiries;
        this.assignment = assignment;
        this.mail = mail;
    }

    @Override
    public void execute(DelegateExecution execution) {
        InquiryCard settled = inquiries.card(Variables.inquiry(execution));
        mail.send(
                assignment.responsibleFor(settled.caseNumber()),
                settled.state() == InquiryState.DECLINED ? CONTRIBUTION_DECLINED : CONTRIBUTION_GIVEN,
                settled.id());
    }
}

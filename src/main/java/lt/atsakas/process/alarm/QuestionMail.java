package lt.atsakas.process.alarm;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import org.springframework.stereotype.Component;

/** Writes to whoever handles the case by now what has become of a question to the client or to a body, once for the same reason. */
@Component
public class QuestionMail {

    private final InquiryDesk inquiries;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    QuestionMail(InquiryDesk inquiries, AssignmentDesk assignment, PostOffice postOffice) {
        this.inquiries = inquiries;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    public void send(StaffNotice.Kind kind, InquiryId id) {
        InquiryCard question = inquiries.card(id);
        postOffice.notifyStaff(
                assignment.responsibleFor(question.caseNumber()),
                new StaffNotice(
                        kind,
                        question.caseNumber(),
                        kind + "-" + id,
                        question.dueOn().toString()));
    }
}

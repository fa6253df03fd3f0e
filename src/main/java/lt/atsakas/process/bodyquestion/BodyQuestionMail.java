package lt.atsakas.process.bodyquestion;

import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import org.springframework.stereotype.Component;

/** Writes to whoever handles the case by now what has become of the question, once for the same reason. */
@Component
class BodyQuestionMail {

    private final InquiryDesk inquiries;
    private final AssignmentDesk assignment;
    private final PostOffice postOffice;

    BodyQuestionMail(InquiryDesk inquiries, AssignmentDesk assignment, PostOffice postOffice) {
        this.inquiries = inquiries;
        this.assignment = assignment;
        this.postOffice = postOffice;
    }

    void send(StaffNotice.Kind kind, InquiryId id) {
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

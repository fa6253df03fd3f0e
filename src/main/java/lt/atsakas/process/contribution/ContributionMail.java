package lt.atsakas.process.contribution;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.inquiry.InquiryCard;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.organisation.EmployeeId;
import org.springframework.stereotype.Component;

/** Writes to employees about a question, each of them once for the same reason: the case's number and the day, nothing of what is asked. */
@Component
class ContributionMail {

    private final PostOffice postOffice;
    private final InquiryDesk inquiries;

    ContributionMail(PostOffice postOffice, InquiryDesk inquiries) {
        this.postOffice = postOffice;
        this.inquiries = inquiries;
    }

    void send(EmployeeId to, StaffNotice.Kind kind, InquiryId inquiry) {
        InquiryCard asked = inquiries.card(inquiry);
        String occasion = kind + "-" + inquiry;
        postOffice.notifyStaff(
                to,
                new StaffNotice(
                        kind, asked.caseNumber(), occasion, asked.dueOn().toString()));
    }
}

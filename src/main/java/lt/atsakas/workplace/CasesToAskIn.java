package lt.atsakas.workplace;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.inquiry.InquiryDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Opens a case to whoever may ask a unit, a body or the client in it; a form that was opened before is taken from everybody who examines the case, so
 * that it is said why it cannot be sent any more.
 */
@Component
class CasesToAskIn {

    private final CaseAccess access;
    private final InquiryDesk inquiries;

    CasesToAskIn(CaseAccess access, InquiryDesk inquiries) {
        this.access = access;
        this.inquiries = inquiries;
    }

    /** To others there is no such page: {@link NotFound}. */
    CaseFacts open(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!inquiries.mayAsk(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }

    /** To whoever does not read the case there is no such page: {@link NotFound}. */
    CaseFacts forSent(String address, EmployeeId me) {
        CaseFacts facts = access.open(CaseNumber.fromAddress(address), me);
        if (!inquiries.examines(facts, me)) {
            throw new NotFound();
        }
        return facts;
    }
}

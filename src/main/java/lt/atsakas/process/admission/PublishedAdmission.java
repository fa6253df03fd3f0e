package lt.atsakas.process.admission;

import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.RefusalDesk;
import lt.atsakas.process.model.PublishedToModels;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Component;

/** Whether a complaint is examined, for assignees and gateways in diagrams. */
@Component
@PublishedToModels("admission")
public class PublishedAdmission {

    private final AdmissionDesk desk;
    private final RefusalDesk refusals;

    PublishedAdmission(AdmissionDesk desk, RefusalDesk refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    /** Whether nobody doubted that the complaint is to be examined. */
    public boolean isClear(String caseNumber) {
        return desk.doubtOf(new CaseNumber(caseNumber)).isEmpty();
    }

    /** Who approves the proposal to leave the complaint unexamined: never whoever made it. */
    public String refusalApprover(String caseNumber) {
        return refusals.approverOf(new CaseNumber(caseNumber)).value();
    }

    /** Whether the client has the letter that says so. */
    public boolean isRefusalDelivered(String caseNumber) {
        return refusals.isDelivered(new CaseNumber(caseNumber));
    }
}

package lt.atsakas.process.correction;

import static lt.atsakas.correspondence.StaffNotice.Kind.CORRECTION_RETURNED;

import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.sequel.CorrectionCard;
import lt.atsakas.sequel.CorrectionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Whoever wrote the correction is told that it came back, if they may still see the case; why stands on its page. */
@Component
class TellCorrectionReturned implements JavaDelegate {

    private final CorrectionDesk desk;
    private final CaseAccess access;
    private final PostOffice postOffice;

    TellCorrectionReturned(CorrectionDesk desk, CaseAccess access, PostOffice postOffice) {
        this.desk = desk;
        this.access = access;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CorrectionCard returned = desk.card(Variables.correction(execution));
        if (access.find(returned.caseNumber(), returned.writtenBy()).isPresent()) {
            postOffice.notifyStaff(
                    returned.writtenBy(),
                    new StaffNotice(
                            CORRECTION_RETURNED, returned.caseNumber(), "correction-returned-" + returned.id()));
        }
    }
}

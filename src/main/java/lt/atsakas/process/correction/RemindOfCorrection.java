package lt.atsakas.process.correction;

import static lt.atsakas.correspondence.StaffNotice.Kind.CORRECTION_NEAR;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.CorrectionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfCorrection implements JavaDelegate {

    private final CorrectionDesk desk;
    private final PostOffice postOffice;

    RemindOfCorrection(CorrectionDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CorrectionId correction = Variables.correction(execution);
        postOffice.notifyStaff(
                desk.decidingOn(correction),
                new StaffNotice(CORRECTION_NEAR, desk.card(correction).caseNumber(), "correction-near-" + correction));
    }
}

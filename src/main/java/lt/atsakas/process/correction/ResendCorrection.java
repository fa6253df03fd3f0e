package lt.atsakas.process.correction;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.sequel.CorrectionDesk;
import lt.atsakas.sequel.CorrectionId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Puts the corrected answer on the road again; one that left meanwhile stays as it is. */
@Component
@LeavesTheHouse
class ResendCorrection implements JavaDelegate {

    private final CorrectionDesk desk;
    private final PostOffice postOffice;

    ResendCorrection(CorrectionDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        CorrectionId correction = Variables.correction(execution);
        postOffice.sendAgain(desk.card(correction).caseNumber(), desk.occasionOf(correction));
    }
}

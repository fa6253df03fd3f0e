package lt.atsakas.process.correction;

import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.sequel.CorrectionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Numbers the corrected answer and hands it to the post office. */
@Component
@LeavesTheHouse
class IssueCorrection implements JavaDelegate {

    private final CorrectionDesk desk;

    IssueCorrection(CorrectionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.issue(Variables.correction(execution));
    }
}

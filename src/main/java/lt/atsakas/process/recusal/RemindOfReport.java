package lt.atsakas.process.recusal;

import static lt.atsakas.correspondence.StaffNotice.Kind.RECUSAL_REPORT_NEAR;

import lt.atsakas.assignment.RecusalCard;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RemindOfReport implements JavaDelegate {

    private final RecusalDesk desk;
    private final PostOffice postOffice;

    RemindOfReport(RecusalDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        RecusalCard refused = desk.card(Variables.recusal(execution));
        postOffice.notifyStaff(
                desk.actingOn(refused.id()),
                new StaffNotice(RECUSAL_REPORT_NEAR, refused.caseNumber(), "recusal-report-" + refused.id()));
    }
}

package lt.atsakas.process.withdrawal;

import static lt.atsakas.correspondence.StaffNotice.Kind.WITHDRAWAL_TO_DECIDE;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.withdrawal.WithdrawalDesk;
import lt.atsakas.withdrawal.WithdrawalId;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class WithdrawalDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideWithdrawal";

    private final WithdrawalDesk desk;
    private final PostOffice postOffice;

    WithdrawalDeciderAsked(WithdrawalDesk desk, PostOffice postOffice) {
        this.desk = desk;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() == null) {
            return;
        }
        WithdrawalId withdrawal = Variables.withdrawal(task);
        EmployeeId asked = new EmployeeId(task.getAssignee());
        desk.putBefore(withdrawal, asked);
        CaseNumber number = new CaseNumber(task.getExecution().getProcessBusinessKey());
        postOffice.notifyStaff(asked, new StaffNotice(WITHDRAWAL_TO_DECIDE, number, "withdrawal-" + withdrawal));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}

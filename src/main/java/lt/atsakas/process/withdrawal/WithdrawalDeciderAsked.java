package lt.atsakas.process.withdrawal;

import static lt.atsakas.correspondence.StaffNotice.Kind.WITHDRAWAL_TO_DECIDE;

import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
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
    private final TurnMail mail;

    WithdrawalDeciderAsked(WithdrawalDesk desk, TurnMail mail) {
        this.desk = desk;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        WithdrawalId withdrawal = Variables.withdrawal(task);
        mail.tell(task, WITHDRAWAL_TO_DECIDE, "withdrawal-" + withdrawal, asked -> desk.putBefore(withdrawal, asked));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}

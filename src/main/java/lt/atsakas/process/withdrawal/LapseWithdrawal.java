package lt.atsakas.process.withdrawal;

import lt.atsakas.withdrawal.WithdrawalDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided before the answer, or what stands for it, was issued. */
@Component
class LapseWithdrawal implements JavaDelegate {

    private final WithdrawalDesk desk;

    LapseWithdrawal(WithdrawalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.lapse(Variables.withdrawal(execution));
    }
}

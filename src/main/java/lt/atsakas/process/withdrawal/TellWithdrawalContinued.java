package lt.atsakas.process.withdrawal;

import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.withdrawal.WithdrawalDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client that the complaint is examined all the same, and why. */
@Component
@LeavesTheHouse
class TellWithdrawalContinued implements JavaDelegate {

    private final WithdrawalDesk desk;

    TellWithdrawalContinued(WithdrawalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.tell(Variables.withdrawal(execution));
    }
}

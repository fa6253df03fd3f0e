package lt.atsakas.process.suspension;

import lt.atsakas.process.model.LeavesTheHouse;
import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the client what was decided last about the suspension, or that the examination goes on (VAĮ 25(4)). */
@Component
@LeavesTheHouse
class TellSuspension implements JavaDelegate {

    private final SuspensionDesk desk;

    TellSuspension(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.tell(Variables.suspension(execution));
    }
}

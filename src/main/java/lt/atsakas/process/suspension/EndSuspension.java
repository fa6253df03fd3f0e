package lt.atsakas.process.suspension;

import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The day of review is over, or there is nothing to suspend any more: the clock runs on. */
@Component
class EndSuspension implements JavaDelegate {

    private final SuspensionDesk desk;

    EndSuspension(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.end(Variables.suspension(execution));
    }
}

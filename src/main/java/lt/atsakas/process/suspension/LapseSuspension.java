package lt.atsakas.process.suspension;

import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided before the answer, or what stands for it, was issued. */
@Component
class LapseSuspension implements JavaDelegate {

    private final SuspensionDesk desk;

    LapseSuspension(SuspensionDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.lapse(Variables.suspension(execution));
    }
}

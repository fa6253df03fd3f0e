package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalDesk;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Nobody decided before the case ended. */
@Component
class LapseRecusal implements JavaDelegate {

    private final RecusalDesk desk;

    LapseRecusal(RecusalDesk desk) {
        this.desk = desk;
    }

    @Override
    public void execute(DelegateExecution execution) {
        desk.lapse(Variables.recusal(execution));
    }
}

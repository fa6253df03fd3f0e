package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.proceedings.ProceedingRecorded;
import lt.atsakas.proceedings.ProceedingTakenUp;
import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance beside a case that is examined already, in the transaction in which the proceeding is written down or comes up. */
@Component
class ProceedingStart {

    static final String PROCESS = "proceedings";

    private final RuntimeService runtime;
    private final ProceedingsDesk desk;
    private final EndOfTransaction end;

    ProceedingStart(@Lazy RuntimeService runtime, ProceedingsDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    @EventListener
    void on(ProceedingRecorded recorded) {
        if (desk.card(recorded.id()).isOpen()) {
            end.run(() -> start(recorded.number(), recorded.id()));
        }
    }

    @EventListener
    void on(ProceedingTakenUp taken) {
        end.run(() -> start(taken.number(), taken.id()));
    }

    private void start(CaseNumber number, ProceedingId id) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.PROCEEDING, id.toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

package lt.atsakas.process.suspension;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.suspension.SuspensionAsked;
import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a suspension beside the case, in the transaction that takes the request. */
@Component
class SuspensionStart {

    static final String PROCESS = "suspension";

    private static final String DECISION = "userTask_decideSuspension";

    private final RuntimeService runtime;
    private final SuspensionDesk desk;
    private final EndOfTransaction end;

    SuspensionStart(@Lazy RuntimeService runtime, SuspensionDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    @EventListener
    void on(SuspensionAsked asked) {
        end.run(() -> start(asked));
    }

    private void start(SuspensionAsked asked) {
        CaseNumber number = asked.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.SUSPENSION, asked.id().toString());
        if (desk.card(asked.id()).isOpen()) {
            runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
        } else {
            startDecided(number, ids);
        }
    }

    /** What was decided with the request comes before nobody. */
    private void startDecided(CaseNumber number, VariableMap ids) {
        runtime.createProcessInstanceByKey(PROCESS)
                .businessKey(number.value())
                .setVariables(ids)
                .startAfterActivity(DECISION)
                .execute();
    }
}

package lt.atsakas.process.suspension;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.suspension.SuspensionAsked;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a suspension beside the case, in the transaction that takes the request. */
@Component
class SuspensionStart {

    static final String PROCESS = "suspension";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    SuspensionStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
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
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

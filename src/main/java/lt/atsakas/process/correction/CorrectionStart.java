package lt.atsakas.process.correction;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.CorrectionProposed;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a correction beside the closed case, in the transaction that proposes it. */
@Component
class CorrectionStart {

    static final String PROCESS = "correction";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    CorrectionStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(CorrectionProposed proposed) {
        end.run(() -> start(proposed));
    }

    private void start(CorrectionProposed proposed) {
        CaseNumber number = proposed.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.CORRECTION, proposed.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

package lt.atsakas.process.promise;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.PromiseMade;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a promise in the transaction that closes its case with the answer. */
@Component
class PromiseStart {

    static final String PROCESS = "promise";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    PromiseStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(PromiseMade made) {
        end.run(() -> start(made));
    }

    private void start(PromiseMade made) {
        CaseNumber number = made.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.PROMISE, made.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

package lt.atsakas.process.promise;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.PromiseMade;
import lt.atsakas.sequel.PromiseSettled;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a promise in the transaction that makes it, and ends it in the one in which the answer keeps it. */
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

    @EventListener
    void on(PromiseSettled settled) {
        end.run(() -> runtime.createMessageCorrelation(Messages.PROMISE_SETTLED)
                .processInstanceBusinessKey(settled.number().value())
                .processInstanceVariableEquals(Variables.PROMISE, settled.id().toString())
                .correlateAll());
    }

    private void start(PromiseMade made) {
        CaseNumber number = made.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.PROMISE, made.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

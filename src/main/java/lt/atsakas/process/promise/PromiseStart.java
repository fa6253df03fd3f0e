package lt.atsakas.process.promise;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.sequel.PromiseMade;
import lt.atsakas.sequel.PromiseSettled;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the process instance of a promise in the transaction that makes it, and ends it in the one in which the answer keeps it. One on a
 * diagram from before that end, which has no way out of its own, is ended from outside.
 */
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
        end.run(() -> leave(settled));
    }

    private void leave(PromiseSettled settled) {
        for (ProcessInstance instance : runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(settled.number().value())
                .variableValueEquals(Variables.PROMISE, settled.id().toString())
                .list()) {
            Execution waiting = runtime.createExecutionQuery()
                    .processInstanceId(instance.getId())
                    .messageEventSubscriptionName(Messages.PROMISE_SETTLED)
                    .singleResult();
            if (waiting == null) {
                runtime.deleteProcessInstance(instance.getId(), Messages.PROMISE_SETTLED);
            } else {
                runtime.messageEventReceived(Messages.PROMISE_SETTLED, waiting.getId());
            }
        }
    }

    private void start(PromiseMade made) {
        CaseNumber number = made.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.PROMISE, made.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

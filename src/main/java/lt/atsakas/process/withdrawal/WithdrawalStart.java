package lt.atsakas.process.withdrawal;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.withdrawal.WithdrawalAsked;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a withdrawal beside the case, in the transaction that takes the client's wish. */
@Component
class WithdrawalStart {

    static final String PROCESS = "withdrawal";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    WithdrawalStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(WithdrawalAsked asked) {
        end.run(() -> start(asked));
    }

    private void start(WithdrawalAsked asked) {
        CaseNumber number = asked.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.WITHDRAWAL, asked.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

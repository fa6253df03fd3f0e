package lt.atsakas.process.recusal;

import lt.atsakas.assignment.RecusalRaised;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Starts the process instance of a recusal beside the case, in the transaction that raises it. What was refused is reported also when the
 * answer has left meanwhile.
 */
@Component
class RecusalStart {

    static final String PROCESS = "recusal";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    RecusalStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(RecusalRaised raised) {
        end.run(() -> start(raised));
    }

    private void start(RecusalRaised raised) {
        CaseNumber number = raised.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.RECUSAL, raised.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

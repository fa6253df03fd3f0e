package lt.atsakas.process.contribution;

import lt.atsakas.inquiry.ContributionAsked;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of a contribution beside the case, in the transaction that asks for it. */
@Component
class ContributionStart {

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    ContributionStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(ContributionAsked asked) {
        end.run(() -> start(asked));
    }

    private void start(ContributionAsked asked) {
        CaseNumber number = asked.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.INQUIRY, asked.id().toString());
        runtime.startProcessInstanceByKey(ContributionTasks.PROCESS, number.value(), ids);
    }
}

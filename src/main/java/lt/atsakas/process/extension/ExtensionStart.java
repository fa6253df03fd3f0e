package lt.atsakas.process.extension;

import lt.atsakas.extension.ExtensionAsked;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process instance of an extension beside the case, in the transaction that asks for it. */
@Component
class ExtensionStart {

    static final String PROCESS = "extension";

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    ExtensionStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(ExtensionAsked asked) {
        end.run(() -> start(asked));
    }

    private void start(ExtensionAsked asked) {
        CaseNumber number = asked.number();
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value())
                .putValue(Variables.EXTENSION, asked.id().toString());
        runtime.startProcessInstanceByKey(PROCESS, number.value(), ids);
    }
}

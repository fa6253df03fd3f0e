package lt.atsakas.process.forwarding;

import lt.atsakas.forwarding.Forwarded;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sees the letters about a part of a complaint out of the house beside the case, which goes on with the rest; it may outlive the case. */
@Component
class ForwardingStart {

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    ForwardingStart(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(Forwarded forwarded) {
        if (!forwarded.whole()) {
            end.run(() -> start(forwarded.number()));
        }
    }

    private void start(CaseNumber number) {
        VariableMap ids = org.camunda.bpm.engine.variable.Variables.createVariables()
                .putValue(Variables.CASE_NUMBER, number.value());
        runtime.startProcessInstanceByKey(ForwardingProcess.PROCESS, number.value(), ids);
    }
}

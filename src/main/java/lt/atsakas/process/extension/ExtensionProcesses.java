package lt.atsakas.process.extension;

import lt.atsakas.extension.ExtensionDesk;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The extensions of a case that wait for their decision: whoever may not decide any more is followed by the next who may, and none
 * waits once there is nothing to put off.
 */
@Component
public class ExtensionProcesses {

    private final RuntimeService runtime;
    private final ExtensionDesk desk;
    private final EndOfTransaction end;

    ExtensionProcesses(@Lazy RuntimeService runtime, ExtensionDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    /** The answer has left the house: there is nothing to put off. */
    public void answerIssued(CaseNumber number) {
        if (desk.waiting(number).isPresent()) {
            end.run(() -> runtime.createMessageCorrelation(Messages.EXTENSION_NEEDLESS)
                    .processInstanceBusinessKey(number.value())
                    .correlateAll());
        }
    }

    /** However the case has ended. */
    @EventListener
    void on(CaseClosed closed) {
        answerIssued(closed.number());
    }
}

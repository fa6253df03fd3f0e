package lt.atsakas.process.suspension;

import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The suspensions of a case: whoever may not decide any more is followed by the next who may, and none
 * waits or lasts once the answer, or what stands for it, was issued.
 */
@Component
public class SuspensionProcesses {

    private final RuntimeService runtime;
    private final SuspensionDesk desk;
    private final EndOfTransaction end;

    SuspensionProcesses(@Lazy RuntimeService runtime, SuspensionDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    /** The answer has left the house: there is nothing left to suspend. */
    public void answerIssued(CaseNumber number) {
        if (desk.present(number).isPresent()) {
            end.run(() -> runtime.createMessageCorrelation(Messages.SUSPENSION_NEEDLESS)
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

package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.ProceedingsDesk;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The proceeding elsewhere of a case that waits for its decision: none waits once the answer, or what stands for it, was issued. */
@Component
public class ProceedingsProcesses {

    private final RuntimeService runtime;
    private final ProceedingsDesk desk;
    private final EndOfTransaction end;

    ProceedingsProcesses(@Lazy RuntimeService runtime, ProceedingsDesk desk, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.end = end;
    }

    /** The answer has left the house: there is no examination left to stop. */
    public void answerIssued(CaseNumber number) {
        if (desk.waiting(number).isPresent()) {
            end.run(() -> runtime.createMessageCorrelation(Messages.PROCEEDINGS_NEEDLESS)
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

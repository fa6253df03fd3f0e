package lt.atsakas.process.proceedings;

import lt.atsakas.proceedings.NotedProceedings;
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
    private final NotedProceedings noted;
    private final EndOfTransaction end;

    ProceedingsProcesses(
            @Lazy RuntimeService runtime, ProceedingsDesk desk, NotedProceedings noted, EndOfTransaction end) {
        this.runtime = runtime;
        this.desk = desk;
        this.noted = noted;
        this.end = end;
    }

    /** The letter has left that leaves the complaint unexamined: what was noted is a part of that decision. */
    public void refusalIssued(CaseNumber number) {
        noted.refusalIssued(number);
        answerIssued(number);
    }

    /** The answer has left the house: there is no examination left to stop. */
    public void answerIssued(CaseNumber number) {
        noted.lapse(number);
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

package lt.atsakas.process.escalation;

import java.time.Clock;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.OverdueTaskDone;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends escalations whose cause is gone, so that no supervisor is kept busy with what is done. */
@Component
public class Escalations {

    private final RuntimeService runtime;
    private final DeadlineDesk deadlines;
    private final EndOfTransaction endOfTransaction;
    private final Clock clock;

    Escalations(@Lazy RuntimeService runtime, DeadlineDesk deadlines, EndOfTransaction endOfTransaction, Clock clock) {
        this.runtime = runtime;
        this.deadlines = deadlines;
        this.endOfTransaction = endOfTransaction;
        this.clock = clock;
    }

    @EventListener
    void on(OverdueTaskDone done) {
        endOfTransaction.run(() -> end(done.number(), done.step()));
    }

    @EventListener
    void on(AnswerDueMoved moved) {
        if (!isNear(moved.caseNumber())) {
            endOfTransaction.run(() -> end(moved.caseNumber(), Escalation.ANSWER));
        }
    }

    /** The answer has left the house: nobody needs to be told any more that its term ends. */
    public void answerIssued(CaseNumber number) {
        if (isNear(number)) {
            endOfTransaction.run(() -> end(number, Escalation.ANSWER));
        }
    }

    private boolean isNear(CaseNumber number) {
        return !clock.instant().isBefore(deadlines.answerDeadlineNear(number));
    }

    private void end(CaseNumber number, String step) {
        runtime.createMessageCorrelation(Escalation.Messages.CAUSE_GONE)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(Escalation.Variables.STEP, step)
                .correlateAll();
    }
}

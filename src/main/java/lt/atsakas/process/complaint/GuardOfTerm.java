package lt.atsakas.process.complaint;

import java.time.Clock;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.extension.ExtensionAsked;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the question about the term from the supervisor once it has settled itself, or until its time comes again. */
@Component
public class GuardOfTerm {

    private final RuntimeService runtime;
    private final DeadlineDesk deadlines;
    private final EndOfTransaction end;
    private final Clock clock;

    GuardOfTerm(@Lazy RuntimeService runtime, DeadlineDesk deadlines, EndOfTransaction end, Clock clock) {
        this.runtime = runtime;
        this.deadlines = deadlines;
        this.end = end;
        this.clock = clock;
    }

    @EventListener
    void on(ExtensionAsked asked) {
        needless(asked.number());
    }

    /** A term that has moved away is guarded in its own time; on older diagrams, which ask once, the question stays. */
    @EventListener
    void on(AnswerDueMoved moved) {
        if (clock.instant().isBefore(deadlines.guardOfTerm(moved.caseNumber()))) {
            tell(moved.caseNumber(), Messages.GUARD_PUT_OFF);
        }
    }

    /**
     * The answer or what stands for it has left, or somebody has asked to put it off. Whether somebody was asked the engine knows: the time for it
     * may have moved since.
     */
    public void needless(CaseNumber number) {
        tell(number, Messages.GUARD_NEEDLESS);
    }

    private void tell(CaseNumber number, String message) {
        end.run(() -> runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll());
    }
}

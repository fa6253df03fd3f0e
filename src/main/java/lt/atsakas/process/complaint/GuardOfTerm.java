package lt.atsakas.process.complaint;

import java.time.Clock;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.extension.ExtensionAsked;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the question about the term from the supervisor once it has settled itself. */
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

    /** The answer or what stands for it has left, or somebody has asked to put it off; before the guard's time nobody was asked. */
    public void needless(CaseNumber number) {
        if (!clock.instant().isBefore(deadlines.guardOfTerm(number))) {
            end.run(() -> runtime.createMessageCorrelation(Messages.GUARD_NEEDLESS)
                    .processInstanceBusinessKey(number.value())
                    .correlateAll());
        }
    }
}

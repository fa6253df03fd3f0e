package lt.atsakas.process.complaint;

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
    private final EndOfTransaction end;

    GuardOfTerm(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(ExtensionAsked asked) {
        needless(asked.number());
    }

    /**
     * The answer or what stands for it has left, or somebody has asked to put it off. Whether somebody was asked the engine knows: the time for it
     * may have moved since.
     */
    public void needless(CaseNumber number) {
        end.run(() -> runtime.createMessageCorrelation(Messages.GUARD_NEEDLESS)
                .processInstanceBusinessKey(number.value())
                .correlateAll());
    }
}

package lt.atsakas.process.clientnotice;

import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.OfficialLetter;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the watch over a letter that has left, and over every letter of a case that is over. */
@Component
class NoticeNews {

    private final RuntimeService runtime;
    private final EndOfTransaction end;

    NoticeNews(@Lazy RuntimeService runtime, EndOfTransaction end) {
        this.runtime = runtime;
        this.end = end;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().startsWith(OfficialLetter.OCCASION)) {
            settled(accepted.caseNumber())
                    .processInstanceVariableEquals(Variables.NOTICE, accepted.occasion())
                    .correlateAll();
        }
    }

    @EventListener
    void on(CaseClosed closed) {
        end.run(() -> settled(closed.number()).correlateAll());
    }

    private MessageCorrelationBuilder settled(CaseNumber number) {
        return runtime.createMessageCorrelation(Messages.NOTICE_SETTLED).processInstanceBusinessKey(number.value());
    }
}

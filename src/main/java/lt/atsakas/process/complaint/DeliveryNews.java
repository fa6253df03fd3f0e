package lt.atsakas.process.complaint;

import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.LetterStuck;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Brings the post office's news of the answer to the case. The letter is handed over in the transaction that makes the case
 * wait for news, so news never comes too early; the same news again finds nobody waiting and changes nothing.
 */
@Component
class DeliveryNews {

    private final RuntimeService runtime;

    DeliveryNews(@Lazy RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void on(LetterAccepted accepted) {
        if (accepted.occasion().equals(PostOffice.ANSWER)) {
            tell(accepted.caseNumber(), Messages.ANSWER_DELIVERED);
        }
    }

    @EventListener
    void on(LetterStuck stuck) {
        if (stuck.occasion().equals(PostOffice.ANSWER)) {
            tell(stuck.caseNumber(), Messages.ANSWER_NOT_SENT);
        }
    }

    private void tell(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }
}

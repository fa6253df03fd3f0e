package lt.atsakas.process.recusal;

import lt.atsakas.correspondence.PostOffice;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Runs in the transaction that takes the client's request: both are there or neither. */
@Component
class AcknowledgeRecusal implements JavaDelegate {

    private final RecusalLetters letters;
    private final PostOffice postOffice;

    AcknowledgeRecusal(RecusalLetters letters, PostOffice postOffice) {
        this.letters = letters;
        this.postOffice = postOffice;
    }

    @Override
    public void execute(DelegateExecution execution) {
        postOffice.acknowledgeRecusal(letters.of(Variables.recusal(execution)));
    }
}

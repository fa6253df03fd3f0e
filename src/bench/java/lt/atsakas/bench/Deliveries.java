package lt.atsakas.bench;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import lt.atsakas.correspondence.LetterAccepted;
import lt.atsakas.correspondence.PostOffice;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The cases whose answer the mail server has taken, known once that is committed. */
final class Deliveries implements ApplicationListener<PayloadApplicationEvent<LetterAccepted>> {

    private final BlockingQueue<String> delivered = new LinkedBlockingQueue<>();

    BlockingQueue<String> delivered() {
        return delivered;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<LetterAccepted> event) {
        LetterAccepted letter = event.getPayload();
        if (!letter.occasion().equals(PostOffice.ANSWER)) {
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                delivered.add(letter.caseNumber().value());
            }
        });
    }
}

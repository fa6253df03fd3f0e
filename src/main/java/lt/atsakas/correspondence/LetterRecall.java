package lt.atsakas.correspondence;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import lt.atsakas.registry.CaseNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calls letters back that have not left: nobody hands them over any more. One that a node carries right now is not tried again when the
 * mail server does not take it; if it does, the letter has left.
 */
@Service
public class LetterRecall {

    private final Outbox outbox;
    private final DeliveryBook book;
    private final Clock clock;

    LetterRecall(Outbox outbox, DeliveryBook book, Clock clock) {
        this.outbox = outbox;
        this.book = book;
        this.clock = clock;
    }

    /** Calls back every letter to the client whose occasion begins with one of these words. */
    @Transactional
    public void callBack(CaseNumber number, Collection<String> beginnings) {
        stays(outbox.callBack(number, beginnings, clock.instant()));
    }

    /** Calls back the letter of this occasion. */
    void callBack(CaseNumber number, String occasion) {
        stays(outbox.callBack(number, occasion, clock.instant()));
    }

    /** Calls it back unless a node carries it right now. False when there is no such letter. */
    boolean callBackUncarried(CaseNumber number, String occasion) {
        return stays(outbox.callBackUncarried(number, occasion, clock.instant()));
    }

    private boolean stays(List<OutgoingLetter> letters) {
        letters.forEach(book::calledBack);
        return !letters.isEmpty();
    }
}

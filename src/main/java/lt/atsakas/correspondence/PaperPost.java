package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters that leave the house on paper: printed at the desk, handed over once, and known to be late when nobody did. */
@Service
public class PaperPost {

    private static final int MOST_AT_THE_DESK = 200;

    private final Outbox outbox;
    private final OutboxReader reader;
    private final HandDelivery counter;
    private final Clock clock;

    PaperPost(Outbox outbox, OutboxReader reader, HandDelivery counter, Clock clock) {
        this.outbox = outbox;
        this.reader = reader;
        this.counter = counter;
        this.clock = clock;
    }

    /** The letters on paper that wait to be handed over, of all cases, the most urgent first. */
    @Transactional(readOnly = true)
    public List<PaperLetter> lettersOnPaper() {
        return reader.onPaper(MOST_AT_THE_DESK);
    }

    /** The cases whose letters on paper wait to be handed over. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesWithLettersOnPaper() {
        return reader.casesWithLettersOnPaper();
    }

    /** The open cases in which a letter on paper was not handed over in time. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> openCasesWithLateLetters() {
        return reader.openCasesWithLateLetters(clock.instant());
    }

    /** The same of the cases that are over, such as those whose withdrawal is confirmed on paper. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> closedCasesWithLateLetters() {
        return reader.closedCasesWithLateLetters(clock.instant());
    }

    /** Notes by when a letter on paper is to be handed over. */
    @Transactional
    public void handOverBy(CaseNumber number, String occasion, Instant end) {
        outbox.handOverBy(number, occasion, end);
    }

    /** The pages of a letter that is to be handed over, made ready for the printer. */
    @Transactional(readOnly = true)
    public byte[] printout(CaseNumber number, LetterId letter) {
        return counter.printout(letterOf(number, letter));
    }

    /** The registrar posted the printed letter or gave it to the client. */
    @Transactional
    public void confirmHandedOver(CaseNumber number, LetterId letter, Handing handing, Actor by) {
        counter.handedOver(letterOf(number, letter), handing, by);
    }

    private OutgoingLetter letterOf(CaseNumber number, LetterId letter) {
        return reader.find(number, letter).orElseThrow(NotFound::new);
    }
}

package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Duration;
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

    /** How long a printed letter may lie on a table and still be posted by mistake. */
    private static final Duration PRINTED_MAY_LIE = Duration.ofDays(14);

    private final LetterNotes notes;
    private final OutboxReader reader;
    private final HandDelivery counter;
    private final Clock clock;

    PaperPost(LetterNotes notes, OutboxReader reader, HandDelivery counter, Clock clock) {
        this.notes = notes;
        this.reader = reader;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * The letters on paper of all cases that wait to be handed over, the most urgent first, and those that were called back within the last days
     * and are not to be handed over any more.
     */
    @Transactional(readOnly = true)
    public List<PaperLetter> lettersAtTheDesk() {
        return reader.onPaper(MOST_AT_THE_DESK, clock.instant().minus(PRINTED_MAY_LIE));
    }

    /** Those that wait to be handed over. */
    @Transactional(readOnly = true)
    public List<PaperLetter> lettersOnPaper() {
        return lettersAtTheDesk().stream()
                .filter(letter -> !letter.calledBack())
                .toList();
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
        notes.handOverBy(number, occasion, end);
    }

    /** The pages of a letter that is to be handed over, made ready for the printer. */
    public byte[] printout(CaseNumber number, LetterId letter) {
        return counter.printout(letterOf(number, letter));
    }

    /** The registrar posted the printed letter or gave it to the client, be it that it was called back meanwhile. */
    @Transactional
    public void confirmHandedOver(CaseNumber number, LetterId letter, Handing handing, Actor by) {
        counter.handedOver(letterOf(number, letter), handing, by);
    }

    private OutgoingLetter letterOf(CaseNumber number, LetterId letter) {
        return reader.find(number, letter).orElseThrow(NotFound::new);
    }
}

package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the house's numbered letters: each becomes a file of the case at once and leaves through the outbox, once. */
@Service
public class OfficialPost {

    private static final String REMINDER = "reminder-";

    private final CaseRegistry registry;
    private final OfficialWriter writer;
    private final LetterRoads roads;
    private final Typesetter typesetter;
    private final FinalPapers papers;
    private final Outbox outbox;
    private final LetterRecall recall;
    private final OutboxReader reader;
    private final ClientCalendar calendar;
    private final LetterShelf shelf;
    private final PostRounds rounds;
    private final Clock clock;

    OfficialPost(
            CaseRegistry registry,
            OfficialWriter writer,
            LetterRoads roads,
            Typesetter typesetter,
            FinalPapers papers,
            Outbox outbox,
            LetterRecall recall,
            OutboxReader reader,
            ClientCalendar calendar,
            LetterShelf shelf,
            PostRounds rounds,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.roads = roads;
        this.typesetter = typesetter;
        this.papers = papers;
        this.outbox = outbox;
        this.recall = recall;
        this.reader = reader;
        this.calendar = calendar;
        this.shelf = shelf;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Takes the letter within the caller's transaction; one of the same occasion that was taken before stays as it is. */
    @Transactional
    public void send(OfficialLetter letter) {
        send(letter, UnaryOperator.identity());
    }

    /** The same for a letter about a meeting: where it goes by mail, an entry for the client's calendar goes with it. */
    @Transactional
    public void send(OfficialLetter letter, CalendarEntry entry, boolean cancelled) {
        send(letter, mail -> calendar.put(entry, cancelled, mail));
    }

    /** Whether such a letter would go to this client by mail or to their official box; else it is printed and posted. */
    public boolean goesByMail(CaseFacts facts) {
        return !roads.of(facts, OfficialLetter.OCCASION).isPaper();
    }

    private void send(OfficialLetter letter, UnaryOperator<NewLetter> addition) {
        CaseFacts facts = registry.facts(letter.caseNumber());
        Instant now = clock.instant();
        LocalDate date = Vilnius.dayOf(now);
        OutgoingLetter mail = addition.apply(writer.mail(facts, letter, date)).at(now);
        if (shelf.put(mail)) {
            byte[] pdf = typesetter.set(writer.page(facts, letter, date, mail.worded()));
            papers.keepOrLayAside(
                    mail.id(),
                    new FinalPaper(
                            letter.caseNumber(),
                            DocumentKind.OFFICIAL_LETTER,
                            letter.fileName(),
                            pdf,
                            letter.number()));
            rounds.afterCommit();
        }
    }

    /** Reminds the client of a letter before its term ends, by mail or, without a mailbox, on paper; the same occasion once. Tells whether it did. */
    @Transactional
    public boolean remind(CaseNumber number, String occasion, LocalDate lastDay) {
        return put(writer.reminder(registry.facts(number), occasion, lastDay));
    }

    /** Whether what reminds this client or asks them once more goes by mail or to their official box; else it is printed and posted. */
    public boolean remindsByMail(CaseFacts facts) {
        return !roads.of(facts, REMINDER).isPaper();
    }

    /** Asks the client once more for what was awaited until that day, in the same way. */
    @Transactional
    public boolean chase(CaseNumber number, String occasion, LocalDate day) {
        return put(writer.chaser(registry.facts(number), occasion, day));
    }

    private boolean put(NewLetter reminder) {
        boolean put = outbox.put(reminder.at(clock.instant()));
        if (put) {
            rounds.afterCommit();
        }
        return put;
    }

    /** Calls a letter back that has not left: what it says is not needed any more. */
    @Transactional
    public void callBack(CaseNumber number, String occasion) {
        recall.callBack(number, occasion);
    }

    /** Whether nobody works to bring the letter to the client any more: it left, was delivered otherwise or was called back. */
    @Transactional(readOnly = true)
    public boolean isOver(CaseNumber number, String occasion) {
        return reader.toClient(number).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .anyMatch(letter -> letter.state().isOver());
    }

    /** Whether the letter left, or somebody gave the word that it was delivered otherwise. */
    @Transactional(readOnly = true)
    public boolean isDelivered(CaseNumber number, String occasion) {
        return reader.toClient(number).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .anyMatch(letter -> letter.state().isDelivered());
    }

    /** Takes somebody's word that the client has the letter already: no second copy leaves. */
    @Transactional
    public void deliveredOtherwise(CaseNumber number, String occasion) {
        outbox.withdraw(number, occasion);
    }
}

package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import lt.atsakas.documents.DocumentKind;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends numbered letters to competent bodies with files of the case: to their official box where they have one and the house has the road, else by
 * mail where they have a mailbox and the files fit into a mail, else on paper. Like every letter of the house each becomes a file of the case and leaves through the outbox, once.
 */
@Service
public class BodyPost {

    private final CaseRegistry registry;
    private final OfficialWriter writer;
    private final Typesetter typesetter;
    private final FinalPapers papers;
    private final Outbox outbox;
    private final LetterNotes notes;
    private final LetterRecall recall;
    private final OutboxReader reader;
    private final LetterShelf shelf;
    private final BodyRoads roads;
    private final PostRounds rounds;
    private final Clock clock;

    BodyPost(
            CaseRegistry registry,
            OfficialWriter writer,
            Typesetter typesetter,
            FinalPapers papers,
            Outbox outbox,
            LetterNotes notes,
            LetterRecall recall,
            OutboxReader reader,
            LetterShelf shelf,
            BodyRoads roads,
            PostRounds rounds,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.typesetter = typesetter;
        this.papers = papers;
        this.outbox = outbox;
        this.notes = notes;
        this.recall = recall;
        this.reader = reader;
        this.shelf = shelf;
        this.roads = roads;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Takes the letter within the caller's transaction; one of the same occasion that was taken before stays as it is. */
    @Transactional
    public void send(BodyLetter letter) {
        send(letter, roads.of(letter));
    }

    /** The same by the road that an earlier letter to the body took, whatever the address book says by now. */
    @Transactional
    public void sendAfter(BodyLetter letter, String earlier) {
        send(letter, roads.asBefore(letter.letter().caseNumber(), earlier));
    }

    private void send(BodyLetter letter, LetterRoad road) {
        CaseNumber number = letter.letter().caseNumber();
        CaseFacts facts = registry.facts(number);
        Instant now = clock.instant();
        LocalDate date = Vilnius.dayOf(now);
        OutgoingLetter mail = writer.mailToBody(facts, letter, date, road).at(now);
        if (shelf.put(mail)) {
            byte[] pdf = typesetter.set(writer.pageToBody(facts, letter, date, mail.worded()));
            papers.keepOrLayAside(
                    mail.id(),
                    new FinalPaper(
                            number,
                            DocumentKind.BODY_LETTER,
                            letter.letter().fileName(),
                            pdf,
                            letter.letter().number()));
            letter.files().forEach(file -> notes.encloseFile(mail.id(), file));
            rounds.afterCommit();
        }
    }

    /** Whether the letter left, or somebody gave the word that the body has it. */
    @Transactional(readOnly = true)
    public boolean isDelivered(CaseNumber number, String occasion) {
        return reader.leaving(number).stream()
                .filter(letter -> letter.occasion().equals(occasion))
                .anyMatch(letter -> letter.state().isDelivered());
    }

    /** Takes somebody's word that the body has the letter already: no second copy leaves. */
    @Transactional
    public void deliveredOtherwise(CaseNumber number, String occasion) {
        outbox.withdraw(number, occasion);
    }

    /** Calls a letter back that has not left and that no node carries right now; tells whether it could. */
    @Transactional
    public boolean callBackUncarried(CaseNumber number, String occasion) {
        return recall.callBackUncarried(number, occasion);
    }

    /** Calls a letter back that has not left: what it says is not needed any more. */
    @Transactional
    public void callBack(CaseNumber number, String occasion) {
        recall.callBack(number, occasion);
    }

    /** Puts a letter that did not leave on the road again, by the roads to the body as they are now. */
    @Transactional
    public void sendAgain(CaseNumber number, String occasion, BodyLetter.Recipient to) {
        readdress(number, occasion, roads.again(number, occasion, to));
    }

    /** The same by the road that it was to take before, if the house has it still. */
    @Transactional
    public void sendAgain(CaseNumber number, String occasion) {
        readdress(number, occasion, roads.asBefore(number, occasion));
    }

    /** Gives up on other roads for a letter that did not leave: it is printed and handed over instead. */
    @Transactional
    public void sendOnPaper(CaseNumber number, String occasion) {
        readdress(number, occasion, LetterRoad.mailOrPaper(null));
    }

    private void readdress(CaseNumber number, String occasion, LetterRoad road) {
        if (outbox.readdress(number, occasion, OutgoingLetter.BODY, road, clock.instant())) {
            rounds.afterCommit();
        }
    }
}

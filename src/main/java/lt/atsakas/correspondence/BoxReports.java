package lt.atsakas.correspondence;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.TypedText;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what the gateway to E. delivery tells of a letter, each once; a letter of which it says nothing is put before a person. */
@Service
public class BoxReports {

    private static final Logger LOG = LoggerFactory.getLogger(BoxReports.class);
    private static final String NO_REASON = "refused";

    private final BoxLetters letters;
    private final DeliveryBook book;
    private final CaseHold hold;
    private final Journal journal;
    private final Clock clock;

    BoxReports(BoxLetters letters, DeliveryBook book, CaseHold hold, Journal journal, Clock clock) {
        this.letters = letters;
        this.book = book;
        this.hold = hold;
        this.journal = journal;
        this.clock = clock;
    }

    /** What the report was to us. */
    public enum Told {
        NEWS,
        /** It was told before, or something else was. */
        KNOWN,
        /** We have not noted yet that the gateway has the letter. */
        TOO_EARLY,
        NO_SUCH_LETTER
    }

    /** Takes the report down. */
    @Transactional
    public Told note(BoxReport report) {
        return BoxName.of(report.message())
                .flatMap(name -> letters.find(name.letter()).map(seen -> note(report, name, seen.letter())))
                .orElse(Told.NO_SUCH_LETTER);
    }

    /** The letters of which the gateway should have told something by now. */
    @Transactional(readOnly = true)
    public List<LetterId> overdue() {
        return letters.overdue(clock.instant());
    }

    /** Puts a letter of which the gateway told nothing before a person. */
    @Transactional
    public void giveUp(LetterId id) {
        OutgoingLetter letter = letters.find(id).orElseThrow().letter();
        hold.take(letter.caseNumber());
        if (letters.giveUp(id, clock.instant())) {
            LOG.warn("The gateway to E. delivery tells nothing of letter {}", id);
            book.putBeforePerson(letter);
        }
    }

    private Told note(BoxReport report, BoxName name, OutgoingLetter seen) {
        hold.take(seen.caseNumber());
        BoxLetters.Named now = letters.find(name.letter()).orElseThrow();
        if (!now.naming().name().equals(name)) {
            return Told.KNOWN;
        }
        OutgoingLetter letter = now.letter();
        boolean stillHere = letter.state() == LetterState.WAITING || letter.state() == LetterState.ACCEPTED;
        if (stillHere && letter.channel() == LetterChannel.E_DELIVERY) {
            return Told.TOO_EARLY;
        }
        return told(report, now) ? Told.NEWS : Told.KNOWN;
    }

    private boolean told(BoxReport report, BoxLetters.Named now) {
        OutgoingLetter letter = now.letter();
        Instant at = moment(report, letter);
        return switch (report.status()) {
            case ACCEPTED -> left(letter, at);
            case DELIVERED -> arrived(letter, at);
            case REFUSED -> refused(letter, at, report.reason());
        };
    }

    /**
     * Of one that went another road meanwhile the history tells only that it arrived by this one as well; one that was called back while it
     * lay at the gateway has left all the same.
     */
    private boolean left(OutgoingLetter letter, Instant at) {
        return letter.channel() == LetterChannel.E_DELIVERY
                && (letter.state() == LetterState.AT_GATEWAY
                        || letter.state() == LetterState.STUCK
                        || letter.mayHaveLeft())
                && book.sent(letter, at, null, Actor.system());
    }

    private boolean arrived(OutgoingLetter letter, Instant at) {
        left(letter, at);
        boolean news = letters.arrived(letter.id(), at);
        if (news) {
            Map<String, String> which = letter.isToBody()
                    ? Map.of("letter", letter.subject(), "to", "BODY")
                    : Map.of("letter", letter.subject());
            journal.record(letter.caseNumber(), JournalKind.BOX_DELIVERED, Actor.system(), which);
        }
        return news;
    }

    private boolean refused(OutgoingLetter letter, Instant at, @Nullable String reason) {
        String why = Optional.ofNullable(reason)
                .map(TypedText::unsteered)
                .map(words -> words.replaceAll("\\p{Cc}+", " ").strip())
                .filter(words -> !words.isEmpty())
                .orElse(NO_REASON);
        boolean news = letters.refused(letter.id(), at, why);
        if (news) {
            book.putBeforePerson(letter);
        }
        return news;
    }

    /** As the gateway says, unless its clock goes wrong: never before the letter was written, never in the future. */
    private Instant moment(BoxReport report, OutgoingLetter letter) {
        Instant now = clock.instant();
        boolean believable = !report.at().isAfter(now) && !report.at().isBefore(letter.createdAt());
        return believable ? report.at() : now;
    }
}

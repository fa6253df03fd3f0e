package lt.atsakas.correspondence;

import java.time.Clock;
import java.util.Map;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what an operator tells of a text: that it reached the telephone, or that it never will; each once. */
@Service
public class TextReports {

    private final ReportedTexts texts;
    private final DeliveryBook book;
    private final CaseHold hold;
    private final Journal journal;
    private final Clock clock;

    TextReports(ReportedTexts texts, DeliveryBook book, CaseHold hold, Journal journal, Clock clock) {
        this.texts = texts;
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
        /** The text is still being handed over. */
        TOO_EARLY,
        NO_SUCH_TEXT
    }

    /** The text reached the telephone. */
    @Transactional
    public Told delivered(LetterId id) {
        return texts.find(id).map(text -> note(text, null)).orElse(Told.NO_SUCH_TEXT);
    }

    /** The text will never reach it: it waits for a person, as one does that was refused at once. */
    @Transactional
    public Told failed(LetterId id, String status) {
        return texts.find(id).map(text -> note(text, status)).orElse(Told.NO_SUCH_TEXT);
    }

    private Told note(OutgoingLetter seen, @Nullable String failure) {
        hold.take(seen.caseNumber());
        OutgoingLetter text = texts.find(seen.id()).orElseThrow();
        if (text.state() == LetterState.WAITING || text.state() == LetterState.ACCEPTED) {
            return Told.TOO_EARLY;
        }
        boolean news = failure == null
                ? texts.arrived(text.id(), clock.instant())
                : texts.lost(text.id(), clock.instant(), failure);
        if (news && failure == null) {
            journal.record(text.caseNumber(), JournalKind.TEXT_DELIVERED, Actor.system(), Map.of());
        } else if (news) {
            book.putBeforePerson(text);
        }
        return news ? Told.NEWS : Told.KNOWN;
    }
}

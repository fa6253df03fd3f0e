package lt.atsakas.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.shared.VisitorDates;
import org.springframework.stereotype.Component;

/** The part of a case's history that its client reads, oldest first. */
@Component
public class Timeline {

    private final Journal journal;
    private final ClientWords words;

    Timeline(Journal journal, ClientWords words) {
        this.journal = journal;
        this.words = words;
    }

    /** One line: when, to the second, and what. */
    public record Line(Instant at, String what) {

        /** The moment for machines, as the {@code time} element has it. */
        public String machineTime() {
            return at.toString();
        }

        /** The moment for people. */
        public String when() {
            return VisitorDates.DATES.moment(at);
        }
    }

    public List<Line> of(CaseNumber number) {
        return journal.of(number).stream()
                .filter(entry -> entry.kind().clientSees())
                .map(this::line)
                .toList();
    }

    private Line line(JournalEntry entry) {
        return new Line(entry.at().truncatedTo(ChronoUnit.SECONDS), words.event(entry));
    }
}

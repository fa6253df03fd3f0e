package lt.atsakas.workplace;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.visit.MeetingCard;
import lt.atsakas.visit.MeetingDesk;
import org.springframework.stereotype.Component;

/** The meetings with the client, for the page of a case; to those who see what is registered only there are none. */
@Component
class CaseMeetings {

    private final MeetingDesk meetings;
    private final Names names;
    private final Clock clock;

    CaseMeetings(MeetingDesk meetings, Names names, Clock clock) {
        this.meetings = meetings;
        this.names = names;
        this.clock = clock;
    }

    /** One meeting, the name in words. */
    record Line(MeetingCard card, String arrangedBy) {}

    /**
     * What the page shows.
     *
     * @param possible whether the one who looks arranges another one
     * @param open whether the one who looks opens the page of each
     * @param now the moment at which it is shown
     */
    record View(List<Line> lines, boolean possible, boolean open, Instant now) {

        /** Whether there is nothing to show at all. */
        public boolean isEmpty() {
            return lines.isEmpty() && !possible;
        }
    }

    /** Most clients are never met, and the history says so. Another meeting is possible for whoever may ask the client. */
    View of(CaseNumber number, CaseSight.Sight sight, List<JournalEntry> history, boolean possible) {
        boolean planned = history.stream().anyMatch(line -> line.kind() == JournalKind.VISIT_PLANNED);
        List<Line> lines = planned && sight.everything()
                ? meetings.of(number).stream().map(this::line).toList()
                : List.of();
        return new View(lines, possible, !sight.visiting() && !sight.beside(), clock.instant());
    }

    private Line line(MeetingCard card) {
        return new Line(card, names.of(card.arrangedBy()));
    }
}

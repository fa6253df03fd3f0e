package lt.atsakas.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import lt.atsakas.shared.NotFound;
import lt.atsakas.shared.TooOften;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues another access code to a client who has lost theirs; the case's history tells who did and counts how often. */
@Service
public class AccessCodes {

    private static final int TIMES = 3;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final CaseFiles files;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccessCodes(CaseFiles files, CaseHold hold, Journal journal, ApplicationEventPublisher events, Clock clock) {
        this.files = files;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    /** A new code, told now and never again; the old one opens nothing any more. Too many in an hour are refused ({@link TooOften}). */
    @Transactional
    public AccessCode renew(CaseNumber number, Actor by) {
        hold.take(number);
        CaseFile file = files.findById(number.value()).orElseThrow(NotFound::new);
        requireNotTooOften(number);
        AccessCode code = AccessCode.random();
        file.openWith(code);
        journal.record(number, JournalKind.CODE_RENEWED, by, Map.of());
        events.publishEvent(new AccessCodeRenewed(number, code));
        return code;
    }

    private void requireNotTooOften(CaseNumber number) {
        Instant now = clock.instant();
        List<Instant> renewed = journal.of(number).stream()
                .filter(line -> line.kind() == JournalKind.CODE_RENEWED)
                .map(JournalEntry::at)
                .filter(at -> at.isAfter(now.minus(WINDOW)))
                .toList();
        if (renewed.size() >= TIMES) {
            throw new TooOften(
                    "registry.codeTooOften",
                    Duration.between(now, renewed.get(0).plus(WINDOW)));
        }
    }
}

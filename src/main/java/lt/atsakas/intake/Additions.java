package lt.atsakas.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.atsakas.documents.ShelvedFile;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.TooOften;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes what clients add to their open cases of themselves (VAĮ 22: explanations and further documents, at any time). It answers no question of
 * the house and moves no term; a complaint that lacks something is looked at again, whatever was added.
 */
@Service
public class Additions {

    /** As if it answered a letter that the house never wrote: no question is settled by it. */
    private static final Set<String> ANSWERS_NONE = Set.of("added");

    private static final int MOST = 20;
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Duration KEPT = Duration.ofDays(30);

    private final WrittenReply writing;
    private final CaseRegistry registry;
    private final CaseHold hold;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    Additions(
            WrittenReply writing,
            CaseRegistry registry,
            CaseHold hold,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.writing = writing;
        this.registry = registry;
        this.hold = hold;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Adds it; the same sent again under the same key is added once, and something else is never taken for it. Refused when there is nothing in it or too much ({@link ReplyUnfit}), when
     * a file cannot be kept, when the case is over ({@link CaseAlreadyClosed}) and when too much was added within an hour ({@link TooOften}).
     */
    public void take(Addition addition) {
        String words = WrittenReply.checked(addition.words(), addition.files());
        List<ShelvedFile> shelved = writing.shelve(addition.files());
        transaction.executeWithoutResult(open -> take(addition, words, shelved));
    }

    private void take(Addition addition, String words, List<ShelvedFile> shelved) {
        CaseNumber number = addition.caseNumber();
        Instant now = clock.instant();
        hold.take(number);
        if (!claim(number, sumOf(addition, words, shelved), now)) {
            return;
        }
        registry.requireOpen(number);
        requireNotTooOften(number, now);
        List<UUID> added = writing.join(number, shelved, addition.by());
        journal.record(
                number, JournalKind.CLIENT_ADDED, addition.by(), words.isEmpty() ? Map.of() : Map.of("note", words));
        events.publishEvent(new ClientWrote(number, addition.by(), words, added, ANSWERS_NONE));
        events.publishEvent(new ClientAdded(number, UUID.randomUUID()));
    }

    private boolean claim(CaseNumber number, byte[] sum, Instant now) {
        return jdbc.sql("insert into intake.client_word (key_hash, case_number, taken_at) values (?, ?, ?)"
                                + " on conflict do nothing")
                        .params(sum, number.value(), now.atOffset(UTC))
                        .update()
                > 0;
    }

    /** Of the key and of all that was sent under it. */
    private static byte[] sumOf(Addition addition, String words, List<ShelvedFile> files) {
        Stream<String> sent = Stream.concat(
                Stream.of(addition.caseNumber().value(), words),
                files.stream().flatMap(file -> Stream.of(file.name(), file.sha256())));
        return Digest.of(addition.key(), sent.toList());
    }

    /** The present one is counted too. */
    private void requireNotTooOften(CaseNumber number, Instant now) {
        List<Instant> taken = jdbc.sql("select taken_at from intake.client_word"
                        + " where case_number = ? and taken_at > ? order by taken_at")
                .params(number.value(), now.minus(WINDOW).atOffset(UTC))
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
        if (taken.size() > MOST) {
            Instant free = taken.get(taken.size() - 1 - MOST).plus(WINDOW);
            throw new TooOften("portal.more.tooOften", Duration.between(now, free));
        }
    }

    /** Every night; nobody sends again what is weeks old. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Vilnius")
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from intake.client_word where taken_at < ?")
                .param(clock.instant().minus(KEPT).atOffset(UTC))
                .update();
    }
}

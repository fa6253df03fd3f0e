package lt.atsakas.documents;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is known of the contents from outside: which wait to be looked at, and what was found. */
@Repository
class ScanBook {

    private static final String FROM_OUTSIDE = "('ATTACHMENT', 'SCAN', 'CONTRIBUTION')";

    private final JdbcClient jdbc;
    private final Clock clock;

    ScanBook(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How much waits and since when, and how much was found. */
    record Tally(
            int waiting,
            int tooLarge,
            int infected,
            @Nullable Instant oldest) {}

    /** The content is to be looked at, unless it was before. */
    void enter(String sha256) {
        jdbc.sql("insert into documents.scan (sha256, state, since, next_try) values (:sha256, 'WAITING', :now, :now)"
                        + " on conflict do nothing")
                .param("sha256", sha256)
                .param("now", now())
                .update();
    }

    /** Also whatever came in before there was a scanner; returns how much. */
    @Transactional
    public int enterWhatCameBefore() {
        return jdbc.sql("insert into documents.scan (sha256, state, since, next_try)"
                        + " select distinct d.sha256, 'WAITING', cast(:now as timestamptz), cast(:now as timestamptz)"
                        + " from documents.document d where d.kind in " + FROM_OUTSIDE
                        + " and not exists (select from documents.scan s where s.sha256 = d.sha256)"
                        + " on conflict do nothing")
                .param("now", now())
                .update();
    }

    /** Nobody looks any more: what still waits is not held back for ever. */
    @Transactional
    public void forgetWhatWaits() {
        jdbc.sql("delete from documents.scan where state = 'WAITING'").update();
    }

    Optional<ScanState> of(String sha256) {
        return jdbc.sql("select state from documents.scan where sha256 = :sha256")
                .param("sha256", sha256)
                .query((row, index) -> ScanState.valueOf(row.getString(1)))
                .optional();
    }

    /** Contents to look at now, for this node alone until the lease is over. */
    @Transactional
    public List<String> claim(int most, Duration lease) {
        return jdbc.sql("update documents.scan set next_try = :until where sha256 in (select sha256 from documents.scan"
                        + " where state = 'WAITING' and next_try <= :now order by next_try limit :most"
                        + " for update skip locked) returning sha256")
                .param("until", now().plus(lease))
                .param("now", now())
                .param("most", most)
                .query(String.class)
                .list();
    }

    void tryLater(String sha256, String trouble, Duration wait) {
        jdbc.sql("update documents.scan set next_try = :next, trouble = :trouble"
                        + " where sha256 = :sha256 and state = 'WAITING'")
                .param("next", now().plus(wait))
                .param("trouble", trouble)
                .param("sha256", sha256)
                .update();
    }

    /** Tells whether it was the first to find so. */
    boolean settle(String sha256, ScanState state, @Nullable String found) {
        return jdbc.sql("update documents.scan set state = :state, found = :found, trouble = null, scanned_at = :now"
                                + " where sha256 = :sha256 and state = 'WAITING'")
                        .param("state", state.name())
                        .param("found", found)
                        .param("now", now())
                        .param("sha256", sha256)
                        .update()
                == 1;
    }

    /** Reads the indexes of what waits and of what was found only. */
    Tally tally() {
        return jdbc.sql("select count(*) filter (where state = 'WAITING'),"
                        + " count(*) filter (where state = 'WAITING' and trouble = 'TooLarge'),"
                        + " count(*) filter (where state = 'INFECTED'),"
                        + " min(since) filter (where state = 'WAITING')"
                        + " from documents.scan where state = 'WAITING' or state = 'INFECTED'")
                .query((row, index) -> {
                    OffsetDateTime oldest = row.getObject(4, OffsetDateTime.class);
                    return new Tally(
                            row.getInt(1), row.getInt(2), row.getInt(3), oldest == null ? null : oldest.toInstant());
                })
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(UTC);
    }
}

package lt.atsakas.intake;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what somebody has written and not yet sent, for as long as {@link SubmissionSettings#unfinished()} says and sealed:
 * without the code that they were given nobody reads it, the house neither.
 */
@Service
public class UnfinishedWork {

    private final JdbcClient jdbc;
    private final SubmissionSettings settings;
    private final Clock clock;

    UnfinishedWork(JdbcClient jdbc, SubmissionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** For how many days it is kept at most; a day that has begun counts. */
    public int days() {
        Duration kept = settings.unfinished();
        return Math.toIntExact(kept.plusDays(1).minusNanos(1).toDays());
    }

    /**
     * Keeps the content and gives the code that brings it back.
     *
     * @param before the code under which an earlier state is kept, which this one replaces; null when there is none
     */
    @Transactional
    public ReturnCode keep(byte[] content, @Nullable ReturnCode before) {
        ReturnCode code = before == null ? ReturnCode.random() : before;
        jdbc.sql("""
                        insert into intake.unfinished (code_hash, sealed, kept_at) values (:code, :sealed, :now)
                        on conflict (code_hash) do update set sealed = excluded.sealed, kept_at = excluded.kept_at""")
                .param("code", code.hash())
                .param("sealed", Seal.close(content, code.sealingKey()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return code;
    }

    /** What is kept under the code, or nothing: then it was never there, its time is over, or it was sent. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(ReturnCode code) {
        return jdbc.sql("select sealed from intake.unfinished where code_hash = :code and kept_at >= :oldest")
                .param("code", code.hash())
                .param("oldest", oldest())
                .query((row, index) -> Seal.open(row.getBytes(1), code.sealingKey()))
                .optional();
    }

    /** Forgets it once it was sent. */
    @Transactional
    public void forget(ReturnCode code) {
        jdbc.sql("delete from intake.unfinished where code_hash = :code")
                .param("code", code.hash())
                .update();
    }

    /** When what is kept now will be forgotten. */
    public Instant until() {
        return clock.instant().plus(settings.unfinished());
    }

    /** Every night. */
    @Scheduled(cron = "0 25 3 * * *", zone = "Europe/Vilnius")
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from intake.unfinished where kept_at < :oldest")
                .param("oldest", oldest())
                .update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(settings.unfinished()));
    }
}

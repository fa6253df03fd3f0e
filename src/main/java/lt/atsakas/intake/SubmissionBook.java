package lt.atsakas.intake;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import lt.atsakas.registry.AccessCode;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Remembers submissions by their idempotency key: the second of two equal ones waits for the first and gets its receipt. */
@Component
class SubmissionBook {

    private final JdbcClient jdbc;
    private final SubmissionSettings settings;
    private final Clock clock;

    SubmissionBook(JdbcClient jdbc, SubmissionSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Claims the key for this transaction; what was filed under it before, if anything. */
    Optional<Kept> claim(IdempotencyKey key, byte[] contentHash) {
        int claimed = jdbc.sql("""
                        insert into intake.submission (key_hash, content_hash, filed_at)
                        values (:key, :content, :now) on conflict do nothing""")
                .param("key", key.hash())
                .param("content", contentHash)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return claimed == 1 ? Optional.empty() : Optional.of(filedBefore(key, contentHash));
    }

    void keep(IdempotencyKey key, CaseNumber number, AccessCode code) {
        jdbc.sql("update intake.submission set case_number = :number, sealed_code = :sealed where key_hash = :key")
                .param("number", number.value())
                .param("sealed", Seal.close(code.value().getBytes(US_ASCII), key.sealingKey()))
                .param("key", key.hash())
                .update();
    }

    /** Every night; nobody repeats a submission that is weeks old. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Vilnius")
    void forgetOld() {
        jdbc.sql("delete from intake.submission where filed_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(settings.kept())))
                .update();
    }

    private Kept filedBefore(IdempotencyKey key, byte[] contentHash) {
        return jdbc.sql("select content_hash, case_number, sealed_code from intake.submission where key_hash = :key")
                .param("key", key.hash())
                .query((row, index) -> {
                    CaseNumber number = new CaseNumber(row.getString(2));
                    if (!MessageDigest.isEqual(row.getBytes(1), contentHash)) {
                        throw new IdempotencyKeyReused(number);
                    }
                    byte[] code = Seal.open(row.getBytes(3), key.sealingKey());
                    return new Kept(number, AccessCode.typed(new String(code, US_ASCII)));
                })
                .single();
    }

    /** The case and the code that an earlier submission under the same key got. */
    record Kept(CaseNumber number, AccessCode code) {}
}

package lt.atsakas.intake;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of one-time codes that were asked for, in plain SQL: neither a code nor a pass is in it, only their hashes. */
@Repository
class PassBook {

    private final JdbcClient jdbc;

    PassBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A code that waits to be typed.
     *
     * @param codeHash gone once it was typed
     */
    record Asked(byte @Nullable [] codeHash, int triesLeft, Instant askedAt) {}

    void add(CaseNumber number, ReadingPass pass, byte[] codeHash, int tries, Instant now) {
        jdbc.sql("insert into intake.reading_pass (pass_hash, case_number, code_hash, tries_left, asked_at)"
                        + " values (?, ?, ?, ?, ?)")
                .params(pass.hash(), number.value(), codeHash, tries, now.atOffset(UTC))
                .update();
    }

    /** When codes were asked for in this case after the moment, oldest first. */
    List<Instant> askedAfter(CaseNumber number, Instant moment) {
        return jdbc.sql("select asked_at from intake.reading_pass"
                        + " where case_number = ? and asked_at > ? order by asked_at")
                .params(number.value(), moment.atOffset(UTC))
                .query((row, index) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }

    /** The code that belongs to the pass, kept from everybody else until this transaction ends. */
    Optional<Asked> take(CaseNumber number, ReadingPass pass) {
        return jdbc.sql("select code_hash, tries_left, asked_at from intake.reading_pass"
                        + " where pass_hash = ? and case_number = ? for update")
                .params(pass.hash(), number.value())
                .query((row, index) -> new Asked(
                        row.getBytes(1),
                        row.getInt(2),
                        row.getObject(3, OffsetDateTime.class).toInstant()))
                .optional();
    }

    void missed(ReadingPass pass) {
        jdbc.sql("update intake.reading_pass set tries_left = tries_left - 1 where pass_hash = ?")
                .param(pass.hash())
                .update();
    }

    /** From now on the pass opens, and its code is used up. */
    void prove(ReadingPass pass, Instant now) {
        jdbc.sql("update intake.reading_pass set code_hash = null, proved_at = ? where pass_hash = ?")
                .params(now.atOffset(UTC), pass.hash())
                .update();
    }

    boolean isProvedSince(CaseNumber number, ReadingPass pass, Instant moment) {
        return jdbc.sql("select exists (select from intake.reading_pass"
                        + " where pass_hash = ? and case_number = ? and proved_at > ?)")
                .params(pass.hash(), number.value(), moment.atOffset(UTC))
                .query(Boolean.class)
                .single();
    }

    /** All that were proved for this case, and all that wait for their code. */
    void forget(CaseNumber number) {
        jdbc.sql("update intake.reading_pass set code_hash = null, proved_at = null where case_number = ?")
                .param(number.value())
                .update();
    }

    void forgetBefore(Instant moment) {
        jdbc.sql("delete from intake.reading_pass where asked_at < ?")
                .param(moment.atOffset(UTC))
                .update();
    }
}

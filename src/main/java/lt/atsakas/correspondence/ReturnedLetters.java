package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The letters that a mail server took and brought back. */
@Repository
class ReturnedLetters {

    private final JdbcClient jdbc;

    ReturnedLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OutgoingLetter> find(LetterId id) {
        return jdbc.sql("select * from correspondence.outgoing_letter where id = :id")
                .param("id", id.value())
                .query(LetterRow::letter)
                .optional();
    }

    /** What had left waits for a person. False when it had not left, or is known to have come back. */
    boolean returned(LetterId id, Instant at, String trouble) {
        return jdbc.sql(
                                "update correspondence.outgoing_letter set state = 'STUCK', trouble = :trouble, returned_at = :at,"
                                        + " sent_at = null, leased_until = null"
                                        + " where id = :id and state = 'SENT' and channel = 'EMAIL'")
                        .param("trouble", trouble)
                        .param("at", at.atOffset(UTC))
                        .param("id", id.value())
                        .update()
                > 0;
    }
}

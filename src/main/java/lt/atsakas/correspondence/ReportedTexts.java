package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The texts whose fate an operator told; the first word counts. */
@Repository
class ReportedTexts {

    private static final int LONGEST_NOTE = 60;

    private final JdbcClient jdbc;

    ReportedTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OutgoingLetter> find(LetterId id) {
        return jdbc.sql("select * from correspondence.outgoing_letter where id = :id and kind = 'TEXT'")
                .param("id", id.value())
                .query(LetterRow::letter)
                .optional();
    }

    boolean arrived(LetterId id, Instant at) {
        return jdbc.sql("update correspondence.outgoing_letter set delivered_at = :at"
                                + " where id = :id and state = 'SENT' and delivered_at is null")
                        .param("at", at.atOffset(UTC))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    boolean lost(LetterId id, Instant at, String status) {
        return jdbc.sql("update correspondence.outgoing_letter set state = 'STUCK', sent_at = null, returned_at = :at,"
                                + " trouble = :trouble where id = :id and state = 'SENT' and delivered_at is null")
                        .param("at", at.atOffset(UTC))
                        .param("trouble", status.substring(0, Math.min(status.length(), LONGEST_NOTE)))
                        .param("id", id.value())
                        .update()
                > 0;
    }
}

package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where the letters to official boxes stand; the gateway's first final word counts. */
@Repository
class BoxLetters {

    /** What is noted on a letter of which the gateway says nothing. */
    static final String NO_RECEIPT = "no receipt";

    private static final String TABLE = "correspondence.outgoing_letter";
    private static final int LONGEST_NOTE = 300;
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;

    BoxLetters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Under which name a letter goes now.
     *
     * @param number of the house's register
     */
    record Naming(BoxName name, @Nullable String number) {}

    /** A letter with the name under which it goes now. */
    record Named(OutgoingLetter letter, Naming naming) {}

    Naming naming(LetterId id) {
        return find(id).orElseThrow().naming();
    }

    Optional<Named> find(LetterId id) {
        return jdbc.sql("select * from " + TABLE + " where id = :id")
                .param("id", id.value())
                .query((row, index) -> new Named(
                        LetterRow.letter(row, index),
                        new Naming(new BoxName(id, row.getInt("sending")), row.getString("register_number"))))
                .optional();
    }

    /** The gateway has the letter; until that moment a receipt is awaited. Not one that somebody else moved on meanwhile. */
    @Transactional
    public void atGateway(OutgoingLetter letter, Instant receiptBy) {
        jdbc.sql("update " + TABLE + " set state = 'AT_GATEWAY', next_attempt_at = :until, leased_until = null,"
                        + " trouble = null, called_back_at = null"
                        + " where id = :id and attempts = :attempt and state = 'WAITING'")
                .param("until", receiptBy.atOffset(UTC))
                .param("id", letter.id().value())
                .param("attempt", letter.attempts())
                .update();
    }

    /** It lies in the box since then. False when that was known already. */
    boolean arrived(LetterId id, Instant at) {
        return jdbc.sql("update " + TABLE + " set delivered_at = :at where id = :id and delivered_at is null")
                        .param("at", at.atOffset(UTC))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** It will never lie there: it waits for a person, and if it goes again it is another message. False when that was known already. */
    boolean refused(LetterId id, Instant at, String reason) {
        return jdbc.sql("update " + TABLE + " set state = 'STUCK', sent_at = null, returned_at = :at,"
                                + " trouble = :trouble, sending = sending + 1, leased_until = null"
                                + " where id = :id and channel = 'E_DELIVERY' and delivered_at is null"
                                + " and state in ('AT_GATEWAY', 'SENT', 'STUCK')")
                        .param("at", at.atOffset(UTC))
                        .param("trouble", reason.substring(0, Math.min(reason.length(), LONGEST_NOTE)))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Those of which the gateway should have told something by now; reads the index of open letters only. */
    List<LetterId> overdue(Instant now) {
        return jdbc.sql("select id from " + TABLE + " where state not in ('SENT', 'WITHDRAWN', 'CALLED_BACK')"
                        + " and state = 'AT_GATEWAY' and next_attempt_at <= :now order by next_attempt_at limit :limit")
                .param("now", now.atOffset(UTC))
                .param("limit", AT_ONCE)
                .query((row, index) -> new LetterId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Nobody knows what became of it. False when a receipt came meanwhile. */
    boolean giveUp(LetterId id, Instant now) {
        return jdbc.sql("update " + TABLE + " set state = 'STUCK', trouble = :trouble"
                                + " where id = :id and state = 'AT_GATEWAY' and next_attempt_at <= :now")
                        .param("trouble", NO_RECEIPT)
                        .param("id", id.value())
                        .param("now", now.atOffset(UTC))
                        .update()
                > 0;
    }
}

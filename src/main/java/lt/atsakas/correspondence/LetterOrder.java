package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the letters of a case to one recipient in the order in which they were written, also when an earlier one is held, tried again or on its way from
 * another node. One that has been failing for hours holds up none: people are told of it.
 */
@Repository
class LetterOrder {

    private static final Duration LOOK_AGAIN_AFTER = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    LetterOrder(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Those to whoever stands outside: what the house tells its own people needs no order. */
    boolean concerns(OutgoingLetter letter) {
        return letter.ofCase().isPresent()
                && (letter.recipient().equals(OutgoingLetter.CLIENT)
                        || letter.recipient().equals(OutgoingLetter.BODY));
    }

    /** Puts a letter that this node took back behind an earlier one, as if it had never been taken. False when its turn has come. */
    boolean putsBehindEarlier(OutgoingLetter letter) {
        Instant again = clock.instant().plus(LOOK_AGAIN_AFTER);
        return jdbc.sql("""
                        update correspondence.outgoing_letter as later
                        set next_attempt_at = least(:again, earlier.tried_at), attempts = later.attempts - 1, leased_until = null
                        from (select max(first.next_attempt_at) as tried_at from correspondence.outgoing_letter as first
                              where first.case_number = :number and first.recipient = :recipient and first.channel = :channel
                                and first.state = 'WAITING' and first.delayed_at is null and first.called_back_at is null
                                and (first.created_at, coalesce(first.place, 0)) < (:written,
                                  (select coalesce(place, 0) from correspondence.outgoing_letter where id = :id))) as earlier
                        where later.id = :id and later.attempts = :attempt and later.state = 'WAITING'
                          and earlier.tried_at is not null""")
                        .param("again", again.atOffset(UTC))
                        .param("number", letter.caseNumber().value())
                        .param("recipient", letter.recipient())
                        .param("channel", letter.channel().name())
                        .param("written", letter.createdAt().atOffset(UTC))
                        .param("id", letter.id().value())
                        .param("attempt", letter.attempts())
                        .update()
                > 0;
    }
}

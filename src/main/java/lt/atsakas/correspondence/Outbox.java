package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/**
 * Where every letter stands: what takes one in and moves it on is here alone, in plain SQL: one statement each, several nodes at once,
 * none waiting for another.
 */
@Repository
class Outbox {

    private static final String TABLE = "correspondence.outgoing_letter";
    private static final int LONGEST_NOTE = 300;

    private final JdbcClient jdbc;

    Outbox(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds the letter unless the recipient has one for the occasion already; tells whether it did. */
    boolean put(OutgoingLetter letter) {
        return put(letter, letter.createdAt());
    }

    /** The same for a letter that does not leave before that moment. */
    boolean put(OutgoingLetter letter, Instant leaves) {
        return jdbc.sql("insert into " + TABLE + LetterRow.VALUES + " on conflict do nothing")
                        .params(LetterRow.values(letter, leaves))
                        .update()
                > 0;
    }

    /** A letter that has not begun to leave waits for a person instead; tells its occasion. Nothing when it is too late. */
    Optional<String> stop(CaseNumber number, LetterId letter, Instant now) {
        return jdbc.sql("update " + TABLE + " set state = 'STUCK', trouble = null"
                        + " where id = :id and case_number = :number and state = 'WAITING' and attempts = 0"
                        + " and called_back_at is null and next_attempt_at > :now returning occasion")
                .param("id", letter.value())
                .param("number", number.value())
                .param("now", time(now))
                .query(String.class)
                .optional();
    }

    /**
     * Takes letters that are due, oldest first, for this node alone: until the lease runs out nobody else sees them as due,
     * and should this node die meanwhile, they are due again after it. The number of the attempt is the node's proof: what
     * it tells of an attempt that is no longer the letter's present one changes nothing.
     */
    List<OutgoingLetter> claim(Instant now, Duration lease, int limit) {
        return jdbc.sql("with taken as (update " + TABLE
                        + " set attempts = attempts + 1, next_attempt_at = :until, leased_until = :until"
                        + " where id in (select id from "
                        + TABLE + " where state in ('WAITING', 'ACCEPTED') and next_attempt_at <= :now"
                        + " order by next_attempt_at limit :limit for update skip locked) returning *)"
                        + " select * from taken order by created_at, place")
                .param("until", time(now.plus(lease)))
                .param("now", time(now))
                .param("limit", limit)
                .query(LetterRow::letter)
                .list();
    }

    /** The letter left, at the moment when it was taken. False when that was known already. */
    boolean sent(LetterId id, Instant at, @Nullable String response) {
        return jdbc.sql("update " + TABLE + " set state = 'SENT', sent_at = coalesce(accepted_at, :at), secret = null,"
                                + " trouble = null, leased_until = null, called_back_at = null,"
                                + " response = coalesce(:response, response)"
                                + " where id = :id and state not in ('SENT', 'WITHDRAWN')")
                        .param("at", time(at))
                        .param("response", note(response))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** The mail server took the letter, but the house could not be told yet. */
    void accepted(LetterId id, Instant at, @Nullable String response, Instant tellAgainAt) {
        jdbc.sql("update " + TABLE + " set state = 'ACCEPTED', secret = null, trouble = null, leased_until = null,"
                        + " accepted_at = coalesce(accepted_at, :at), response = coalesce(:response, response),"
                        + " next_attempt_at = :again where id = :id and state in ('WAITING', 'ACCEPTED')")
                .param("at", time(at))
                .param("response", note(response))
                .param("again", time(tellAgainAt))
                .param("id", id.value())
                .update();
    }

    /** A mail that had left came back and waits for a person. False when it had not left, or is known to have come back. */
    boolean returned(LetterId id, Instant at, String trouble) {
        return jdbc.sql("update " + TABLE + " set state = 'STUCK', trouble = :trouble, returned_at = :at,"
                                + " sent_at = null, leased_until = null"
                                + " where id = :id and state = 'SENT' and channel = 'EMAIL'")
                        .param("trouble", trouble)
                        .param("at", time(at))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /** Lays the letter aside for the registrar. Where it stands now; nowhere when it was not waiting any more. */
    Optional<LetterState> layAside(OutgoingLetter letter) {
        return broughtBack(letter, LetterState.WAITING_FOR_HAND, null, null);
    }

    /** It waits to be tried again. Where it stands now; nowhere when it was not waiting any more. */
    Optional<LetterState> retryAt(OutgoingLetter letter, Instant at, String trouble) {
        return broughtBack(letter, LetterState.WAITING, at, trouble);
    }

    /** Nothing more can be done without a person. Where it stands now; nowhere when it was not waiting any more. */
    Optional<LetterState> stuck(OutgoingLetter letter, String trouble) {
        return broughtBack(letter, LetterState.STUCK, null, trouble);
    }

    /** Whoever carried it has not got rid of it: if it was called back meanwhile it stays, whatever was to become of it. */
    private Optional<LetterState> broughtBack(
            OutgoingLetter letter, LetterState next, @Nullable Instant again, @Nullable String trouble) {
        return jdbc.sql("update " + TABLE
                        + " set state = case when called_back_at is null then :next else 'CALLED_BACK' end,"
                        + " secret = case when called_back_at is null then secret end, leased_until = null,"
                        + " next_attempt_at = coalesce(:again, next_attempt_at), trouble = coalesce(:trouble, trouble)"
                        + " where id = :id and attempts = :attempt and state = 'WAITING' returning state")
                .param("next", next.name())
                .param("again", again == null ? null : time(again))
                .param("trouble", note(trouble))
                .param("id", letter.id().value())
                .param("attempt", letter.attempts())
                .query((row, index) -> LetterState.valueOf(row.getString(1)))
                .optional();
    }

    /**
     * Puts a letter that did not leave on the road again, be it another one. One that a node carries
     * right now goes on only when that node's time is over, unless it left meanwhile.
     */
    boolean readdress(CaseNumber number, String occasion, String recipient, LetterRoad road, Instant now) {
        return jdbc.sql("update " + TABLE
                                + " set state = 'WAITING', channel = :channel, address = :address, attempts = 0,"
                                + " next_attempt_at = greatest(:now, leased_until), trouble = null, delayed_at = null"
                                + " where case_number = :number and occasion = :occasion"
                                + " and recipient = :recipient and state in ('WAITING', 'STUCK')"
                                + " and called_back_at is null")
                        .param("channel", road.channel().name())
                        .param("address", road.address())
                        .param("now", time(now))
                        .param("number", number.value())
                        .param("occasion", occasion)
                        .param("recipient", recipient)
                        .update()
                > 0;
    }

    /** What has not left yet need not any more; what the mail server took stays as proof, and what was called back stays so. */
    void withdraw(CaseNumber number, String occasion) {
        jdbc.sql("update " + TABLE + " set state = 'WITHDRAWN', secret = null"
                        + " where case_number = ? and occasion = ?"
                        + " and state not in ('SENT', 'ACCEPTED', 'CALLED_BACK')")
                .params(number.value(), occasion)
                .update();
    }

    /** Calls back the letters to the client whose occasion begins with one of these words. Those that stay at once. */
    List<OutgoingLetter> callBack(CaseNumber number, Collection<String> beginnings, Instant now) {
        String which = "recipient = :client and exists (select"
                + " from unnest(cast(:beginnings as text[])) beginning where starts_with(occasion, beginning))";
        return staying(callingBack(which, number, now)
                .param("client", OutgoingLetter.CLIENT)
                .param("beginnings", beginnings.toArray(String[]::new)));
    }

    /** Calls back the letter of this occasion. It is told if it stays at once. */
    List<OutgoingLetter> callBack(CaseNumber number, String occasion, Instant now) {
        return staying(callingBack("occasion = :occasion", number, now).param("occasion", occasion));
    }

    /** The same unless a node carries it right now. */
    List<OutgoingLetter> callBackUncarried(CaseNumber number, String occasion, Instant now) {
        String which = "occasion = :occasion and not coalesce(leased_until > :now, false)";
        return staying(callingBack(which, number, now).param("occasion", occasion));
    }

    /**
     * What lies in the house stays there at once; what a node carries stays if the node does not get rid of it. Where a node's time is over and
     * it has not told what became of the letter, that is noted.
     */
    private StatementSpec callingBack(String which, CaseNumber number, Instant now) {
        String carried = "state = 'WAITING' and leased_until > :now";
        return jdbc.sql("update " + TABLE + " set called_back_at = :now,"
                        + " state = case when " + carried + " then state else 'CALLED_BACK' end,"
                        + " secret = case when " + carried + " then secret end,"
                        + " trouble = case when state = 'WAITING' and leased_until <= :now then :lost else trouble end"
                        + " where case_number = :number and called_back_at is null"
                        + " and state in ('WAITING', 'STUCK', 'WAITING_FOR_HAND') and " + which + " returning *")
                .param("number", number.value())
                .param("now", time(now))
                .param("lost", OutgoingLetter.CARRIER_LOST);
    }

    private static List<OutgoingLetter> staying(StatementSpec callingBack) {
        return callingBack.query(LetterRow::letter).list().stream()
                .filter(letter -> letter.state() == LetterState.CALLED_BACK)
                .toList();
    }

    /** What has not left yet does not reach these employees any more. */
    void withdrawNotices(CaseNumber number, Collection<EmployeeId> recipients) {
        jdbc.sql("update " + TABLE + " set state = 'WITHDRAWN', leased_until = null"
                        + " where case_number = :number and kind = 'NOTICE' and recipient in (:recipients)"
                        + " and state in ('WAITING', 'STUCK')")
                .param("number", number.value())
                .param("recipients", recipients.stream().map(EmployeeId::value).toList())
                .update();
    }

    /** Notices of no single case that have not left yet, and whose occasion begins like this, come too late. */
    void withdrawNoticesOfNoCase(String beginning) {
        jdbc.sql("update " + TABLE + " set state = 'WITHDRAWN', leased_until = null where case_number is null"
                        + " and state = 'WAITING' and starts_with(occasion, :beginning)")
                .param("beginning", beginning)
                .update();
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(UTC);
    }

    private static @Nullable String note(@Nullable String text) {
        return text == null || text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE);
    }
}

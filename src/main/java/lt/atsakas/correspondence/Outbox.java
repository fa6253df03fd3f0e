package lt.atsakas.correspondence;

import static java.time.ZoneOffset.UTC;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lt.atsakas.documents.DocumentId;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters, in plain SQL: one statement each, several nodes at once, none waiting for another. */
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
        return jdbc.sql("insert into " + TABLE + """
                         (id, case_number, occasion, recipient, kind, channel, address, subject, body, secret, calendar, state,
                          created_at, next_attempt_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing""")
                        .params(
                                letter.id().value(),
                                letter.ofCase().map(CaseNumber::value).orElse(null),
                                letter.occasion(),
                                letter.recipient(),
                                letter.kind().name(),
                                letter.channel().name(),
                                letter.address(),
                                letter.subject(),
                                letter.body(),
                                letter.secret(),
                                letter.calendar(),
                                letter.state().name(),
                                time(letter.createdAt()),
                                time(letter.createdAt()))
                        .update()
                > 0;
    }

    /**
     * Takes letters that are due, oldest first, for this node alone: until the lease runs out nobody else sees them as due,
     * and should this node die meanwhile, they are due again after it. The number of the attempt is the node's proof: what
     * it tells of an attempt that is no longer the letter's present one changes nothing.
     */
    List<OutgoingLetter> claim(Instant now, Duration lease, int limit) {
        return jdbc
                .sql("update " + TABLE
                        + " set attempts = attempts + 1, next_attempt_at = :until, leased_until = :until"
                        + " where id in (select id from "
                        + TABLE + " where state in ('WAITING', 'ACCEPTED') and next_attempt_at <= :now"
                        + " order by next_attempt_at limit :limit for update skip locked) returning *")
                .param("until", time(now.plus(lease)))
                .param("now", time(now))
                .param("limit", limit)
                .query(LetterRow::letter)
                .list()
                .stream()
                .sorted(Comparator.comparing(OutgoingLetter::createdAt))
                .toList();
    }

    Optional<Instant> nextAfter(Instant moment) {
        return jdbc.sql("select min(next_attempt_at) from " + TABLE
                        + " where state in ('WAITING', 'ACCEPTED') and next_attempt_at > :moment")
                .param("moment", time(moment))
                .query((row, index) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    void enclose(LetterId id, DocumentId document) {
        jdbc.sql("update " + TABLE + " set enclosure = :document where id = :id")
                .param("document", document.value())
                .param("id", id.value())
                .update();
    }

    /** The file goes with the letter, after those that do already. */
    void encloseFile(LetterId id, DocumentId file) {
        jdbc.sql("insert into correspondence.letter_file (letter, document) values (:letter, :document)")
                .param("letter", id.value())
                .param("document", file.value())
                .update();
    }

    /** Lays the letter aside for the registrar. False when it is not waiting any more. */
    boolean layAside(OutgoingLetter letter) {
        return jdbc.sql("update " + TABLE + " set state = 'WAITING_FOR_HAND', leased_until = null"
                                + " where id = :id and attempts = :attempt and state = 'WAITING'")
                        .param("id", letter.id().value())
                        .param("attempt", letter.attempts())
                        .update()
                > 0;
    }

    void handOverBy(CaseNumber number, String occasion, Instant end) {
        jdbc.sql("update " + TABLE + " set hand_over_by = :end where case_number = :number"
                        + " and occasion = :occasion and recipient in (:client, :body) and state = 'WAITING_FOR_HAND'")
                .param("end", time(end))
                .param("number", number.value())
                .param("occasion", occasion)
                .param("client", OutgoingLetter.CLIENT)
                .param("body", OutgoingLetter.BODY)
                .update();
    }

    /** An acknowledgement that has not left yet tells the new code; the secret of a survey is its own. */
    void renewSecret(CaseNumber number, String secret) {
        jdbc.sql("update " + TABLE + " set secret = ? where case_number = ? and secret <> '' and kind <> 'NOTICE'")
                .params(secret, number.value())
                .update();
    }

    /** The letter left, at the moment when it was taken. False when that was known already. */
    boolean sent(LetterId id, Instant at, @Nullable String response) {
        return jdbc.sql("update " + TABLE + " set state = 'SENT', sent_at = coalesce(accepted_at, :at), secret = null,"
                                + " trouble = null, leased_until = null, response = coalesce(:response, response)"
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

    void retryAt(OutgoingLetter letter, Instant at, String trouble) {
        jdbc.sql("update " + TABLE + " set next_attempt_at = :at, leased_until = null, trouble = :trouble"
                        + " where id = :id and attempts = :attempt and state = 'WAITING'")
                .param("at", time(at))
                .param("trouble", note(trouble))
                .param("id", letter.id().value())
                .param("attempt", letter.attempts())
                .update();
    }

    /** Nothing more can be done without a person. False when it is not waiting any more. */
    boolean stuck(OutgoingLetter letter, String trouble) {
        return jdbc.sql("update " + TABLE + " set state = 'STUCK', leased_until = null, trouble = :trouble"
                                + " where id = :id and attempts = :attempt and state = 'WAITING'")
                        .param("trouble", note(trouble))
                        .param("id", letter.id().value())
                        .param("attempt", letter.attempts())
                        .update()
                > 0;
    }

    /** Notes that the delay was told. False when it was told before. */
    boolean delayed(LetterId id, Instant at) {
        return jdbc.sql("update " + TABLE + " set delayed_at = :at where id = :id and delayed_at is null")
                        .param("at", time(at))
                        .param("id", id.value())
                        .update()
                > 0;
    }

    /**
     * Puts a letter that did not leave on the road again: to a mailbox or, without one, on paper. One that a node carries
     * right now goes on only when that node's time is over, unless it left meanwhile.
     */
    boolean readdress(CaseNumber number, String occasion, String recipient, @Nullable String mailbox, Instant now) {
        LetterChannel channel = mailbox == null ? LetterChannel.PRINT : LetterChannel.EMAIL;
        return jdbc.sql("update " + TABLE
                                + " set state = 'WAITING', channel = :channel, address = :mailbox, attempts = 0,"
                                + " next_attempt_at = greatest(:now, leased_until), trouble = null, delayed_at = null"
                                + " where case_number = :number and occasion = :occasion"
                                + " and recipient = :recipient and state in ('WAITING', 'STUCK')")
                        .param("channel", channel.name())
                        .param("mailbox", mailbox)
                        .param("now", time(now))
                        .param("number", number.value())
                        .param("occasion", occasion)
                        .param("recipient", recipient)
                        .update()
                > 0;
    }

    /** What has not left yet need not any more; what the mail server took stays as proof. */
    void withdraw(CaseNumber number, String occasion) {
        jdbc.sql("update " + TABLE + " set state = 'WITHDRAWN', secret = null"
                        + " where case_number = ? and occasion = ? and state not in ('SENT', 'ACCEPTED')")
                .params(number.value(), occasion)
                .update();
    }

    /** Takes back what has not left and no node carries right now. False when there is no such letter. */
    boolean callBack(CaseNumber number, String occasion, Instant now) {
        String sql = " set state = 'WITHDRAWN', secret = null where case_number = ? and occasion = ?"
                + " and state in ('WAITING', 'STUCK', 'WAITING_FOR_HAND') and coalesce(leased_until, '-infinity') <= ?";
        return jdbc.sql("update " + TABLE + sql)
                        .params(number.value(), occasion, time(now))
                        .update()
                > 0;
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

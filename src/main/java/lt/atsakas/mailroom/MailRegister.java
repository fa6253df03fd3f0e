package lt.atsakas.mailroom;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The table of mails as the sorting writes it: what came in, and what became of it. */
@Repository
class MailRegister {

    private static final Duration SAME_WITHIN = Duration.ofDays(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRegister(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mail whose bytes are safe and that is to be sorted. */
    record Taken(MailId id, Channel channel, String sha256, long size, Instant receivedAt) {}

    /** By what a mail is recognised and listed. */
    record Marks(
            @Nullable String messageId,
            String contentHash,
            String senderName,
            String senderAddress,
            String subject,
            String language) {}

    MailId add(PlaceBook.Found found, Channel channel) {
        MailId id = MailId.random();
        MailState state = found.trouble() == null && found.sha256() != null ? MailState.TAKEN : MailState.NEEDS_PERSON;
        MailReason none = found.trouble() == null ? MailReason.NOT_FETCHED : found.trouble();
        jdbc.sql("""
                        insert into mailroom.mail (id, channel, sha256, size, received_at, taken_at, state, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        id.value(),
                        channel.name(),
                        found.sha256(),
                        found.size(),
                        found.receivedAt().atOffset(UTC),
                        clock.instant().atOffset(UTC),
                        state.name(),
                        state == MailState.TAKEN ? null : none.name())
                .update();
        return id;
    }

    /** The mails that are to be sorted, oldest first. */
    List<MailId> toSort(int limit) {
        return jdbc.sql("select id from mailroom.mail where (state in ('TAKEN', 'NEEDS_PERSON') or unseen_return)"
                        + " and state = 'TAKEN' order by taken_at limit :limit")
                .param("limit", limit)
                .query((row, index) -> new MailId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Locks the mail for the caller's transaction; nothing when it was sorted, or another node has it. */
    Optional<Taken> lock(MailId id) {
        return jdbc.sql(
                        "select channel, sha256, size, received_at from mailroom.mail where id = :id and state = 'TAKEN'"
                                + " for update skip locked")
                .param("id", id.value())
                .query((row, index) -> new Taken(
                        id,
                        Channel.valueOf(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .optional();
    }

    /** Whether another message of E. delivery has the same name. */
    boolean isNamedTwice(MailId id, @Nullable String messageId) {
        return jdbc.sql("select count(*) from mailroom.mail where message_id = :message and id <> :id"
                                + " and channel = 'E_DELIVERY'")
                        .param("message", messageId)
                        .param("id", id.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Lets one mail of an address at a time be sorted, so that two equal ones know of each other. */
    void oneAtATime(String address) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('mailroom'), hashtext(:address))")
                .param("address", address)
                .query((row, index) -> true)
                .single();
    }

    /** Lets one message of a name at a time be sorted, from whatever box. Taken after the address, so that no two wait for each other. */
    void oneOfItsName(String messageId) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('mailroom.message'), hashtext(:message))")
                .param("message", messageId)
                .query((row, index) -> true)
                .single();
    }

    /** The case of an equal mail that came before, if there was one: of the same name, or within some days. */
    Optional<Before> before(MailId id, Marks marks) {
        return jdbc.sql("select case_number from mailroom.mail where content_hash = :content and id <> :id"
                        + " and (message_id = :message or taken_at > :since) order by taken_at limit 1")
                .param("content", marks.contentHash())
                .param("id", id.value())
                .param("message", marks.messageId())
                .param("since", clock.instant().minus(SAME_WITHIN).atOffset(UTC))
                .query((row, index) -> new Before(number(row.getString(1))))
                .optional();
    }

    /** An equal mail, and its case if it has one. */
    record Before(@Nullable CaseNumber number) {}

    /** How many mails of the address that arrived and were taken after these moments became cases by themselves; counts up to the limit. */
    int openedFrom(String address, Instant takenAfter, Instant arrivedAfter, int limit) {
        return jdbc.sql("select count(*) from (select from mailroom.mail where sender_address = :address"
                        + " and taken_at > :takenAfter and received_at > :arrivedAfter"
                        + " and state = 'OPENED_CASE' and decided_by is null limit :limit) as opened")
                .param("address", address)
                .param("takenAfter", takenAfter.atOffset(UTC))
                .param("arrivedAfter", arrivedAfter.atOffset(UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    /** How many mails that arrived after the one moment and up to the other became cases by themselves; counts no further than the limit. */
    int openedOfThose(Instant after, Instant upTo, int limit) {
        return jdbc.sql(
                        "select count(*) from (select from mailroom.mail where state = 'OPENED_CASE' and decided_by is null"
                                + " and received_at > :after and received_at <= :upTo limit :limit) as opened")
                .param("after", after.atOffset(UTC))
                .param("upTo", upTo.atOffset(UTC))
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    void prove(MailId id, SenderProof proof) {
        jdbc.sql("update mailroom.mail set sender_proof = ? where id = ?")
                .params(proof.name(), id.value())
                .update();
    }

    void describe(MailId id, Marks marks) {
        jdbc.sql("update mailroom.mail set message_id = ?, content_hash = ?, sender_name = ?, sender_address = ?,"
                        + " subject = ?, language = ? where id = ?")
                .params(
                        marks.messageId(),
                        marks.contentHash(),
                        marks.senderName(),
                        marks.senderAddress(),
                        marks.subject(),
                        marks.language(),
                        id.value())
                .update();
    }

    /** The cases that the mail is about, as far as it says: from whom one of them is hidden, the mail is too. */
    void name(MailId id, Set<CaseNumber> cases) {
        jdbc.sql("update mailroom.mail set named_cases = ? where id = ?")
                .params(cases.stream().map(CaseNumber::value).toArray(String[]::new), id.value())
                .update();
    }

    void settle(MailId id, Verdict verdict) {
        jdbc.sql("update mailroom.mail set state = ?, reason = ?, case_number = ?, unseen_return = ? where id = ?")
                .params(
                        verdict.state().name(),
                        verdict.reason() == null ? null : verdict.reason().name(),
                        verdict.number() == null ? null : verdict.number().value(),
                        verdict.isUnseenReturn(),
                        id.value())
                .update();
    }

    /**
     * Notes, in a transaction of its own, that reading begins: a mail whose reading ended the process several times is not read again but put
     * before a person. Whether it may be read now; not when it was sorted or another node has it.
     */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public boolean begin(MailId id, int most) {
        return jdbc.sql("update mailroom.mail set begun = begun + 1,"
                        + " state = case when begun >= :most then 'NEEDS_PERSON' else state end,"
                        + " reason = case when begun >= :most then 'FAILED' else reason end"
                        + " where id = (select id from mailroom.mail where id = :id and state = 'TAKEN'"
                        + " for update skip locked) returning state")
                .param("most", most)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter("TAKEN"::equals)
                .isPresent();
    }

    /** Counts a failed try; after so many of them the mail is put before a person, which it tells. */
    @Transactional
    public boolean failed(MailId id, int most) {
        return jdbc.sql("update mailroom.mail set attempts = attempts + 1, begun = 0,"
                        + " state = case when attempts + 1 >= :most then 'NEEDS_PERSON' else state end,"
                        + " reason = case when attempts + 1 >= :most then 'FAILED' end"
                        + " where id = :id and state = 'TAKEN' returning state")
                .param("most", most)
                .param("id", id.value())
                .query(String.class)
                .optional()
                .filter("NEEDS_PERSON"::equals)
                .isPresent();
    }

    static @Nullable CaseNumber number(@Nullable String value) {
        return value == null ? null : new CaseNumber(value);
    }
}

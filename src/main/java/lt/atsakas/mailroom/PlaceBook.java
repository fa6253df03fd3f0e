package lt.atsakas.mailroom;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import lt.atsakas.registry.Channel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The book of what was taken from where: by mailbox, its count of beginnings (UIDVALIDITY) and the mail's number (UID). One node
 * at a time holds a mailbox, and only whoever holds it may write.
 */
@Repository
class PlaceBook {

    static final int MOST_ATTEMPTS = 8;

    private final UUID node = UUID.randomUUID();
    private final JdbcClient jdbc;
    private final MailRegister register;
    private final MailroomSettings settings;
    private final Clock clock;

    PlaceBook(JdbcClient jdbc, MailRegister register, MailroomSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** A mail that lies safe on our disk, or in what way it could not be had. */
    record Found(
            long uid,
            Instant receivedAt,
            long size,
            @Nullable String sha256,
            @Nullable MailReason trouble) {}

    /** Takes the mailbox for this node until it is let go or the time is over. False while another node has it. */
    @Transactional
    public boolean hold(String mailbox) {
        jdbc.sql("insert into mailroom.mailbox (name) values (:name) on conflict do nothing")
                .param("name", mailbox)
                .update();
        return stillHeld(mailbox, " or held_by is null or held_until < :now");
    }

    /** Goes on holding the mailbox, while large mails are taken; {@link MailboxAway} when another node has it by now. */
    @Transactional
    public void holdOn(String mailbox) {
        if (!stillHeld(mailbox, "")) {
            throw new MailboxAway("Another node reads the mailbox by now");
        }
    }

    /** Lets other nodes have the mailbox; it was read to its end when the moment is given. */
    @Transactional
    public void letGo(String mailbox, @Nullable Instant readAt) {
        jdbc.sql("update mailroom.mailbox set held_by = null, held_until = null, read_at = coalesce(:at, read_at)"
                        + " where name = :name and held_by = :node")
                .param("name", mailbox)
                .param("node", node)
                .param("at", readAt == null ? null : readAt.atOffset(UTC))
                .update();
    }

    /** Behind which number the mailbox is to be read; from its beginning when it has begun to count anew. */
    @Transactional
    public long readUpTo(String mailbox, long uidValidity) {
        jdbc.sql("update mailroom.mailbox set uid_validity = :validity, last_uid = 0"
                        + " where name = :name and uid_validity <> :validity")
                .param("validity", uidValidity)
                .param("name", mailbox)
                .update();
        return jdbc.sql("select last_uid from mailroom.mailbox where name = :name")
                .param("name", mailbox)
                .query(Long.class)
                .single();
    }

    /** The numbers of mails that could not be had at first. */
    List<Long> toTryAgain(String mailbox, long uidValidity) {
        return jdbc.sql("select uid from mailroom.place where mailbox = :name and uid_validity = :validity"
                        + " and mail is null order by uid")
                .param("name", mailbox)
                .param("validity", uidValidity)
                .query(Long.class)
                .list();
    }

    /** Enters what was found, all or nothing; {@link MailboxAway} when another node has the mailbox by now. */
    @Transactional
    public void enter(String mailbox, long uidValidity, List<Found> found) {
        holdOn(mailbox);
        found.forEach(one -> enter(mailbox, uidValidity, one));
        jdbc.sql("update mailroom.mailbox set last_uid = greatest(last_uid, :last) where name = :name")
                .param("last", found.stream().mapToLong(Found::uid).max().orElse(0))
                .param("name", mailbox)
                .update();
    }

    private void enter(String mailbox, long uidValidity, Found found) {
        Place place = placeOf(mailbox, uidValidity, found);
        if (place.mail() != null
                || found.sha256() == null && found.trouble() == null && place.attempts() < MOST_ATTEMPTS) {
            return;
        }
        UUID known = found.sha256() == null ? null : sameBefore(mailbox, uidValidity, found.sha256());
        UUID mail = known == null ? register.add(found, Channel.EMAIL).value() : known;
        jdbc.sql("update mailroom.place set mail = :mail, sha256 = :sha256"
                        + " where mailbox = :name and uid_validity = :validity and uid = :uid")
                .param("mail", mail)
                .param("sha256", found.sha256())
                .param("name", mailbox)
                .param("validity", uidValidity)
                .param("uid", found.uid())
                .update();
    }

    private record Place(@Nullable UUID mail, int attempts) {}

    private Place placeOf(String mailbox, long uidValidity, Found found) {
        return jdbc.sql("""
                        insert into mailroom.place (mailbox, uid_validity, uid, attempts) values (:name, :validity, :uid, 1)
                        on conflict (mailbox, uid_validity, uid) do update set attempts = place.attempts + 1
                        returning mail, attempts""")
                .param("name", mailbox)
                .param("validity", uidValidity)
                .param("uid", found.uid())
                .query((row, index) -> new Place(row.getObject(1, UUID.class), row.getInt(2)))
                .single();
    }

    /** The mail of the same bytes, taken before the mailbox began to count anew. */
    private @Nullable UUID sameBefore(String mailbox, long uidValidity, String sha256) {
        return jdbc.sql("select before.mail from mailroom.place before where before.sha256 = :sha256"
                        + " and before.mailbox = :name and before.uid_validity <> :validity and before.mail is not null"
                        + " and not exists (select from mailroom.place now where now.mail = before.mail"
                        + " and now.mailbox = :name and now.uid_validity = :validity) order by before.uid limit 1")
                .param("sha256", sha256)
                .param("name", mailbox)
                .param("validity", uidValidity)
                .query(UUID.class)
                .optional()
                .orElse(null);
    }

    private boolean stillHeld(String mailbox, String orFree) {
        Instant now = clock.instant();
        String sql = "update mailroom.mailbox set held_by = :node, held_until = :until"
                + " where name = :name and (held_by = :node" + orFree + ")";
        var statement = jdbc.sql(sql)
                .param("node", node)
                .param("until", now.plus(settings.lease()).atOffset(UTC))
                .param("name", mailbox);
        return (orFree.isEmpty() ? statement : statement.param("now", now.atOffset(UTC))).update() > 0;
    }
}

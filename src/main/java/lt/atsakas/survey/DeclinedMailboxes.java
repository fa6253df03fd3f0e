package lt.atsakas.survey;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Locale;
import lt.atsakas.shared.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailboxes that want no survey any more, by their sums. */
@Repository
class DeclinedMailboxes {

    private final JdbcClient jdbc;

    DeclinedMailboxes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(String mailbox, Instant since) {
        jdbc.sql("insert into survey.declined_mailbox (mailbox_hash, since) values (?, ?) on conflict do nothing")
                .params(sum(mailbox), since.atOffset(UTC))
                .update();
    }

    boolean contains(String mailbox) {
        return jdbc.sql("select exists (select from survey.declined_mailbox where mailbox_hash = ?)")
                .param(sum(mailbox))
                .query(Boolean.class)
                .single();
    }

    private static byte[] sum(String mailbox) {
        return Sha256.start().digest(mailbox.strip().toLowerCase(Locale.ROOT).getBytes(UTF_8));
    }
}

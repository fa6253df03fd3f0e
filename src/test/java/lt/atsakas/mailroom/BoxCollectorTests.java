package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Gateway;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Status;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** How messages of E. delivery are taken: each once, whatever breaks off in between, and what cannot be read is lost to nobody. */
@AtsakasTest
class BoxCollectorTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MailroomHealth health;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final String box = Gateway.box();
    private BoxDrop drop;

    @BeforeEach
    void open() {
        drop = new BoxDrop(beans);
    }

    @Test
    void theSameMessageTwiceIsOneCase() {
        ObjectNode list = Gateway.list(box);
        drop.take(list, Map.of());
        drop.gateway().lay(list, Map.of());
        drop.makeRound();
        assertThat(drop.of(box)).hasSize(1);

        drop.take(list.put("receivedAt", "2026-11-23T09:16:00+02:00"), Map.of());
        assertThat(drop.of(box))
                .extracting(MailCard::state)
                .containsExactlyInAnyOrder(MailState.OPENED_CASE, MailState.DUPLICATE);
    }

    @Test
    void anotherMessageUnderAKnownNameWaitsForAPerson() {
        ObjectNode list = Gateway.list(box);
        drop.take(list, Map.of());

        MailCard mail = drop.take(list.put("text", "Visai kas kita."), Map.of());

        assertThat(mail.reason()).isEqualTo(MailReason.SAME_NAME);
    }

    @Test
    void whatCannotBeReadIsKeptPutBeforeAPersonAndMovedAsideWithTheReason() {
        Path message = drop.gateway().lay(("{" + box).getBytes(UTF_8), Map.of());
        drop.makeRound();
        drop.makeRound();

        MailCard mail = drop.last("m.reason = 'NOT_READ_WHOLE'");
        assertThat(mail.reason()).isEqualTo(MailReason.NOT_READ_WHOLE);
        assertThat(mailroom.read(mail).files()).extracting(file -> file.name()).containsExactly("manifest.json");
        assertThat(message).doesNotExist();
        assertThat(drop.gateway().folder("rejected").resolve(message.getFileName() + ".reason.txt"))
                .hasContent("manifest.json is no JSON");
        assertThat(health.health().getStatus()).isEqualTo(new Status("DEGRADED"));
        mailroom.putAside(mail.id(), MailState.NOT_A_COMPLAINT, BoxDrop.REGISTRAR);
    }

    @Test
    void whatMustNotBeReadIsPutBeforeAPersonOnceAndMovedAside() throws Exception {
        Path message = drop.gateway().lay(Gateway.list(box), Map.of());
        Files.createSymbolicLink(message.resolve("link"), Path.of("/etc/hostname"));
        drop.makeRound();
        Files.move(drop.gateway().folder("rejected").resolve(message.getFileName()), message);
        drop.makeRound();

        MailCard mail = drop.last("m.reason = 'MESSAGE_UNSAFE'");
        assertThat(mail.sha256()).isNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from mailroom.mail where reason = 'MESSAGE_UNSAFE' and state = 'NEEDS_PERSON'",
                        Integer.class))
                .isEqualTo(1);
        mailroom.putAside(mail.id(), MailState.NOT_A_COMPLAINT, BoxDrop.REGISTRAR);
    }

    @Test
    void aNodeThatDiedAfterEnteringAMessageMakesNoSecondCase() throws Exception {
        ObjectNode list = Gateway.list(box);
        Path message = drop.gateway().lay(list, Map.of());
        drop.makeRound();
        Files.move(drop.gateway().folder("done").resolve(message.getFileName()), message);
        drop.makeRound();

        assertThat(drop.of(box)).hasSize(1);
        assertThat(message).doesNotExist();
    }

    @Test
    void aNodeThatDiedAfterKeepingTheBytesLosesNothing() throws Exception {
        Path message = drop.gateway().lay(Gateway.list(box), Map.of());
        drop.makeRound();
        jdbc.update(
                "delete from mailroom.message where mail in"
                        + " (select id from mailroom.mail where sender_address = ?)",
                box);
        jdbc.update(
                "update mailroom.mail set state = 'SPAM', state_before = 'TAKEN', case_number = null,"
                        + " message_id = null, content_hash = null, sender_address = 'forgotten'"
                        + " where sender_address = ?",
                box);
        Files.move(drop.gateway().folder("done").resolve(message.getFileName()), message);
        drop.makeRound();

        assertThat(drop.of(box)).hasSize(1);
        assertThat(drop.of(box).get(0).state()).isEqualTo(MailState.OPENED_CASE);
    }

    @Test
    void oneNodeAtATimeTakesMessages() {
        Path message = drop.gateway().lay(Gateway.list(box), Map.of());
        jdbc.update("insert into mailroom.mailbox (name) values ('E_DELIVERY') on conflict do nothing");
        jdbc.update(
                "update mailroom.mailbox set held_by = ?, held_until = ?::timestamptz where name = 'E_DELIVERY'",
                UUID.randomUUID(),
                clock.instant().plusSeconds(60).toString());
        drop.makeRound();
        assertThat(message).exists();

        clock.advance(Duration.ofMinutes(2));
        drop.makeRound();
        assertThat(message).doesNotExist();
        assertThat(drop.of(box)).hasSize(1);
    }

    @Test
    void whatTheHouseWroteToItselfIsSetAside() {
        ObjectNode list = Gateway.list("VMB-124568293");
        drop.gateway().lay(list.put("text", "Mūsų " + box), Map.of());
        drop.makeRound();

        MailCard mail = drop.last("m.sender_address = 'VMB-124568293'");
        assertThat(mail.state()).isEqualTo(MailState.AUTOMATIC);
        assertThat(mail.reason()).isEqualTo(MailReason.LOOP);
    }
}

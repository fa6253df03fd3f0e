package lt.atsakas.mailroom;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import lt.atsakas.documents.DocumentCard;
import lt.atsakas.documents.DocumentStore;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.process.clientquestion.AskingClient;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Anybody can write the client's address into the From line: without a proof a mail informs and decides nothing. */
@AtsakasTest
class ClientsWordTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private DocumentStore documents;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private final String client = "ona-" + UUID.randomUUID() + "@pastas.lt";
    private AskingClient asking;
    private MailDrop drop;
    private Walk walk;

    @BeforeEach
    void file() {
        clock.reset();
        asking = new AskingClient(beans);
        drop = new MailDrop(beans);
        walk = Walk.of(beans, beans.getBean(Complaints.class).fileOf(client)).examining();
    }

    @Test
    void aMailThatProvesNothingJoinsItsCaseAsInformationWhileNothingIsAwaited() throws IOException {
        MailCard mail = drop.take(naming(), client);

        assertThat(mail.state()).isEqualTo(MailState.JOINED_CASE);
        assertThat(mail.proof()).isNull();
        DocumentCard text = documents.of(walk.number()).stream()
                .filter(document -> document.fileName().equals("laiskas.txt"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(documents.open(walk.number(), text.id()).open().readAllBytes(), UTF_8))
                .startsWith("Nepatvirtinta: siuntėjo adresą laiške gali įrašyti bet kas.");
    }

    @Test
    void itDoesNotEndAWaitForTheClientUntilAPersonHasLooked() {
        asking.asked(walk).postmanComes();

        MailCard mail = drop.take(naming(), client);
        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.reason()).isEqualTo(MailReason.UNPROVEN);
        assertThat(asking.last(walk).isOpen()).isTrue();

        mailroom.attach(mail.id(), walk.number(), true, REGISTRAR);
        clock.advance(Duration.ofMinutes(2));
        drop.doChosen();
        assertThat(asking.last(walk).isOpen()).isFalse();
    }

    @Test
    void anAnswerToOurLetterEndsTheWait() {
        asking.asked(walk).postmanComes();

        MailCard mail = drop.take(
                Mails.from(client)
                        .subject("Re: klausimas")
                        .with("References", "<x@y.lt> " + mailbox.last(client).header("Message-ID")),
                client);

        assertThat(mail.proof()).isEqualTo(SenderProof.ANSWERS_OUR_LETTER);
        assertThat(asking.last(walk).isOpen()).isFalse();
    }

    @Test
    void whatOurOwnMailServerHasCheckedEndsTheWait() {
        asking.asked(walk).postmanComes();

        MailCard mail = drop.take(checkedBy("mx.atsakas.test"), client);

        assertThat(mail.proof()).isEqualTo(SenderProof.MAIL_SERVER);
        assertThat(asking.last(walk).isOpen()).isFalse();
    }

    @Test
    void whatAnybodyElseSaysToHaveCheckedDoesNot() {
        asking.asked(walk).postmanComes();

        assertThat(drop.take(checkedBy("mx.bet-kas.test"), client).reason()).isEqualTo(MailReason.UNPROVEN);
        assertThat(asking.last(walk).isOpen()).isTrue();
    }

    @Test
    void aLetterOfAnotherCaseProvesNothingAboutThisOne() {
        String another = "kitas-" + UUID.randomUUID() + "@pastas.lt";
        Walk.of(beans, beans.getBean(Complaints.class).fileOf(another)).postmanComes();

        MailCard mail =
                drop.take(naming().with("In-Reply-To", mailbox.last(another).header("Message-ID")), client);

        assertThat(mail.state()).isEqualTo(MailState.NEEDS_PERSON);
        assertThat(mail.reason()).isEqualTo(MailReason.UNKNOWN_ADDRESS);
    }

    private Mails naming() {
        return Mails.from(client).subject("Dėl bylos " + walk.number());
    }

    private Mails checkedBy(String server) {
        return naming().with("Authentication-Results", server + "; dmarc=pass header.from=pastas.lt");
    }
}

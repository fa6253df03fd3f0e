package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.ClientKind;
import lt.atsakas.registry.ReplyBy;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever writes again and again is not answered without end: from the sixth mail of a day on a person looks first. */
@AtsakasTest
class MailLoopTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");
    private static final int BY_THEMSELVES = 5;

    @Autowired
    private GreenMail server;

    @Autowired
    private MailCrew crew;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    private IncomingMail incoming;
    private final String robot = "robotas-" + UUID.randomUUID() + "@pastas.lt";

    @BeforeEach
    void open() {
        incoming = new IncomingMail(server);
    }

    /** Nobody waits for a registrar afterwards. */
    @AfterEach
    void putAside() {
        waiting().forEach(mail -> mailroom.putAside(mail.id(), MailState.SPAM, REGISTRAR));
    }

    @Test
    void aRobotWithoutASignThatAnswersEachOfOurLettersIsSoonAnsweredNoMore() {
        incoming.put(ticket(0));

        for (int answered = 0; answered < BY_THEMSELVES * 2; answered++) {
            round();
            if (mailbox.of(robot).size() > answered) {
                incoming.put(ticket(answered + 1));
            }
        }

        assertThat(mailbox.of(robot)).hasSize(BY_THEMSELVES);
        assertThat(opened()).hasSize(BY_THEMSELVES);
        assertThat(waiting()).extracting(MailCard::reason).containsExactly(MailReason.TOO_MANY);
    }

    @Test
    void whatWaitsIsLostToNobodyAndAnsweredOnceARegistrarTookItForAComplaint() {
        write(BY_THEMSELVES + 2);
        round();
        MailCard held = waiting().get(0);
        assertThat(mailbox.of(robot)).hasSize(BY_THEMSELVES);

        assertThat(mailroom.register(held.id(), form(), REGISTRAR)).isEmpty();
        clock.advance(Duration.ofMinutes(2));
        crew.doChosen();
        postman.round();

        assertThat(opened()).hasSize(BY_THEMSELVES + 1);
        assertThat(mailbox.of(robot)).hasSize(BY_THEMSELVES + 1);
        assertThat(waiting()).extracting(MailCard::reason).containsExactly(MailReason.TOO_MANY);
    }

    @Test
    void aDayLaterTheSameSenderOpensACaseAgain() {
        write(BY_THEMSELVES + 1);
        round();
        clock.advance(Duration.ofHours(25));

        incoming.put(ticket(100));
        round();

        assertThat(opened()).hasSize(BY_THEMSELVES + 1);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void whatSomebodyWroteOverDaysWhileTheMailboxWasAwayIsNotTooMuch() {
        for (int day = 9; day > 0; day--) {
            incoming.put(ticket(day), clock.instant().minus(Duration.ofDays(day)));
        }

        round();

        assertThat(opened()).hasSize(9);
        assertThat(waiting()).isEmpty();
    }

    private void write(int number) {
        IntStream.range(0, number).forEach(index -> incoming.put(ticket(index)));
    }

    private byte[] ticket(int number) {
        return Mails.from("Pagalba <" + robot + ">")
                .subject("Ticket " + number + " created " + UUID.randomUUID())
                .saying("Sukurta užklausa " + number + ".")
                .bytes();
    }

    private void round() {
        crew.round();
        postman.round();
    }

    private List<MailCard> opened() {
        return ofState(MailState.OPENED_CASE);
    }

    private List<MailCard> waiting() {
        return ofState(MailState.NEEDS_PERSON);
    }

    private List<MailCard> ofState(MailState state) {
        return MailDrop.taken(mailroom).stream()
                .filter(mail -> mail.senderAddress().equals(robot) && mail.state() == state)
                .toList();
    }

    private RegisterForm form() {
        return new RegisterForm(
                ClientKind.PERSON,
                "Pagalba",
                robot,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                "lt",
                "Užklausa",
                "Sukurta užklausa.",
                ReplyBy.EMAIL,
                null);
    }
}

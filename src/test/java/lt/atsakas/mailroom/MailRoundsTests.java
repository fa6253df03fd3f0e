package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever has the rounds made goes on at once, whatever the mail server does meanwhile. */
@AtsakasTest
class MailRoundsTests {

    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailroom mailroom;

    @Autowired
    private MovableClock clock;

    private final CountDownLatch visited = new CountDownLatch(1);
    private final CountDownLatch answering = new CountDownLatch(1);
    private final String sender = "noreply+" + UUID.randomUUID() + "@pastas.lt";
    private MailCrew crew;
    private MailRounds rounds;

    @BeforeEach
    void takeHands() {
        MailroomSettings settings = MailroomSetup.of("tyli-" + UUID.randomUUID(), Path.of("target"))
                .byItself()
                .settings();
        crew = new MailCrew(
                new Collector(
                        this::silence, beans.getBean(PlaceBook.class), beans.getBean(RawShelf.class), settings, clock),
                beans.getBean(BoxCollector.class),
                beans.getBean(MailRegister.class),
                beans.getBean(MailSorter.class),
                beans.getBean(ChosenSteps.class),
                beans.getBean(MailsForStandIns.class),
                settings);
        rounds = new MailRounds(crew, settings);
    }

    @AfterEach
    void end() throws InterruptedException {
        answering.countDown();
        rounds.destroy();
        crew.destroy();
    }

    @Test
    void aMailServerThatSaysNothingHoldsUpNeitherTheOneWhoAskedNorTheRegistrarsChoices() throws Exception {
        MailCard mail = new MailDrop(beans).take(Mails.from(sender).subject("Iš formos"), sender);
        mailroom.register(mail.id(), mailroom.proposal(mail, mailroom.read(mail)), REGISTRAR);
        clock.advance(Duration.ofMinutes(2));

        rounds.soon();
        assertThat(visited.await(1, TimeUnit.MINUTES)).isTrue();
        rounds.soon();
        rounds.choices();

        await().until(() -> mailroom.open(mail.id(), REGISTRAR).chosen() == null);
        assertThat(answering.getCount()).as("the server still says nothing").isOne();
    }

    private MailSource.Visit silence() {
        visited.countDown();
        try {
            answering.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
        throw new MailboxAway("said nothing");
    }
}

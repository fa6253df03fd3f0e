package lt.atsakas.mailroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.atsakas.documents.RawShelf;
import lt.atsakas.intake.SubmissionCheck;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.Health;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A flood of mails from ever other addresses opens no more cases than the house allows; the rest waits, with an alarm. */
@AtsakasTest
class MailFloodTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private PlaceBook book;

    @Autowired
    private MailRegister register;

    @Autowired
    private RawShelf shelf;

    @Autowired
    private MailroomHealth health;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private final List<byte[]> mails = new ArrayList<>();
    private final MailroomSettings settings = MailroomSetup.of("potvynis-" + UUID.randomUUID(), Path.of("target"))
            .withOwnTime()
            .openingNoMoreThan(3)
            .settings();

    /** Nobody is alarmed by it afterwards. */
    @AfterEach
    void putAside() {
        jdbc.update("update mailroom.mail set state = 'SPAM', state_before = 'NEEDS_PERSON' where reason = 'FLOOD'");
    }

    @Test
    void overTheLimitMailsWaitForAPersonWithAnAlarmAndNothingIsLost() {
        clock.advance(Duration.ofDays(60));

        arrive(5);

        assertThat(became()).containsExactly("OPENED_CASE", "OPENED_CASE", "OPENED_CASE", "FLOOD", "FLOOD");
        assertThat(health.health()).extracting(Health::getStatus).hasToString("DEGRADED");
        assertThat(health.health().getDetails()).containsEntry("heldBack", 2);
    }

    @Test
    void whatComesAnHourLaterBecomesACaseAgain() {
        clock.advance(Duration.ofDays(70));
        arrive(4);
        clock.advance(Duration.ofMinutes(61));

        arrive(1);

        assertThat(became()).containsExactly("OPENED_CASE", "OPENED_CASE", "OPENED_CASE", "FLOOD", "OPENED_CASE");
    }

    private void arrive(int number) {
        IntStream.range(0, number)
                .forEach(index -> mails.add(Mails.from(UUID.randomUUID() + "@pastas.lt")
                        .subject("Skundas " + index)
                        .bytes()));
        new Collector(new ListedMails(mails, Set.of()), book, shelf, settings, clock).collect(() -> {});
        MailSorter sorter = sorter();
        register.toSort(100).forEach(id -> transaction.executeWithoutResult(now -> sorter.sort(id)));
    }

    private MailSorter sorter() {
        Complaint complaint = new Complaint(
                beans.getBean(CaseRegistry.class),
                beans.getBean(SubmissionCheck.class),
                register,
                settings,
                beans.getBean(HouseWords.class),
                clock);
        return new MailSorter(
                register,
                shelf,
                beans.getBean(SetAside.class),
                beans.getBean(CaseHints.class),
                beans.getBean(Enclosures.class),
                beans.getBean(CaseMail.class),
                complaint,
                beans.getBean(ClientsWord.class),
                settings);
    }

    private List<String> became() {
        return jdbc.queryForList(
                "select coalesce(m.reason, m.state) from mailroom.mail m join mailroom.place p on p.mail = m.id"
                        + " where p.mailbox = ? order by p.uid",
                String.class,
                settings.server().name());
    }
}

package lt.atsakas.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.shared.HouseWords;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import lt.atsakas.testing.TwoAtOnce;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One digest a day to each, whoever writes it and whatever happens to it. */
@AtsakasTest
class DigestsOfNodesTests {

    private static final String TUESDAY_AT_EIGHT = "2026-11-24T08:00:00+02:00";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private MorningDigests digests;

    @Autowired
    private DigestBook book;

    @Autowired
    private Postman postman;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private OwnUnit unit;

    @BeforeEach
    void letOneCaseBeLate() {
        unit = OwnUnit.founded(beans);
        unit.handledBy(unit.first(), "2026-11-20");
        postman.round();
    }

    @Test
    void nobodyIsToldTwiceADay() {
        roundAt(TUESDAY_AT_EIGHT);
        roundAt("2026-11-24T08:00:20+02:00");
        unit.handledBy(unit.second(), "2026-11-20");
        clock.set("2026-11-24T12:00:00+02:00");
        anotherNode().round();
        postman.round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void theDatabaseItselfLetsNoSecondOneIn() {
        roundAt(TUESDAY_AT_EIGHT);
        database.sql("delete from oversight.morning_digest where employee = ?")
                .param(unit.head().value())
                .update();

        roundAt("2026-11-24T08:00:20+02:00");

        assertThat(received()).hasSize(1);
    }

    @Test
    void twoNodesAtTheSameTimeWriteOneDigest() {
        clock.set(TUESDAY_AT_EIGHT);
        othersAreTold(LocalDate.parse("2026-11-24"));
        MorningDigests second = anotherNode();

        boolean waited = new TwoAtOnce(beans).secondWaits(digests::round, second::round);
        postman.round();

        assertThat(waited).isTrue();
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatTheFirstNodeDidNotFinishTheOtherDoes() {
        clock.set(TUESDAY_AT_EIGHT);
        othersAreTold(LocalDate.parse("2026-11-24"));

        transaction.executeWithoutResult(killed -> {
            book.take(unit.head(), LocalDate.parse("2026-11-24"));
            killed.setRollbackOnly();
        });

        assertThat(anotherNode().round()).isOne();
    }

    @Test
    void aNodeThatWasAwayAtEightIsLate() {
        clock.set("2026-11-24T08:20:00+02:00");

        anotherNode().round();
        postman.round();

        assertThat(received()).hasSize(1);
    }

    @Test
    void aNodeThatIsNotReadyYetTellsNobody() {
        clock.set(TUESDAY_AT_EIGHT);

        assertThat(node().round()).isZero();
    }

    @Test
    void aRefusedDigestWaitsForAPersonAndTroublesNoCase() {
        clock.set(TUESDAY_AT_EIGHT);
        digests.round();
        database.sql("update correspondence.outgoing_letter set address = 'ne adresas'"
                        + " where case_number is null and recipient = ?")
                .param(unit.head().value())
                .update();

        postman.round();

        assertThat(database.sql("select state from correspondence.outgoing_letter where recipient = ?")
                        .param(unit.head().value())
                        .query(String.class)
                        .list())
                .containsExactly("STUCK");
        database.sql("delete from correspondence.outgoing_letter where state = 'STUCK' and recipient = ?")
                .param(unit.head().value())
                .update();
    }

    private void roundAt(String moment) {
        clock.set(moment);
        digests.round();
        postman.round();
    }

    private List<DeliveredMail> received() {
        return mailbox.of(unit.mailOfHead());
    }

    /** So that only the one head's digest is counted. */
    private void othersAreTold(LocalDate day) {
        database.sql("""
                        insert into oversight.morning_digest select id, :day from organisation.employee where id <> :head
                        on conflict (employee) do update set day = excluded.day""").param("day", day).param("head", unit.head().value()).update();
    }

    private MorningDigests anotherNode() {
        MorningDigests node = node();
        node.open();
        return node;
    }

    private MorningDigests node() {
        return new MorningDigests(
                beans.getBean(Oversight.class),
                List.of(),
                book,
                beans.getBean(PostOffice.class),
                beans.getBean(Organisation.class),
                beans.getBean(Attendance.class),
                beans.getBean(CaseAccess.class),
                beans.getBean(WorkingCalendar.class),
                beans.getBean(HouseWords.class),
                clock,
                beans.getBean(PlatformTransactionManager.class));
    }
}

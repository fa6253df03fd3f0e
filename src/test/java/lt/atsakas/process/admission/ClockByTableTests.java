package lt.atsakas.process.admission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import lt.atsakas.admission.DeficiencyDesk;
import lt.atsakas.admission.ResumptionDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.deadlines.LedgerEntry;
import lt.atsakas.deadlines.LedgerEntry.Reason;
import lt.atsakas.process.Walk;
import lt.atsakas.process.model.ModelsDeployed;
import lt.atsakas.process.model.reading.ClassPathModels;
import lt.atsakas.registry.ClientWrote;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the clock does while the client is awaited stands in the law's table: a new row of it holds for cases received from its day on. */
@AtsakasTest
class ClockByTableTests {

    private static final String TABLE = "processes/complaint/legal-terms.dmn";
    private static final LocalDate TWENTY_DAYS = LocalDate.parse("2031-09-29");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private DeadlineDesk deadlines;

    @Autowired
    private DeficiencyDesk deficiencies;

    @Autowired
    private PostOffice postOffice;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MovableClock clock;

    private @Nullable Deployment second;

    @AfterEach
    void takeBack() {
        if (second != null) {
            repository.deleteDeployment(second.getId(), true, true, true);
            beans.publishEvent(new ModelsDeployed("complaint"));
        }
        clock.reset();
    }

    @Test
    void byTheFirstTableTheDaysOfTheWaitAreTakenOut() {
        Walk walk = curedOnTheFifth();

        assertThat(walk.facts().answerDue()).isEqualTo("2031-10-01");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED);
    }

    @Test
    void whereTheSecondTableLetsTheClockRunNothingMoves() {
        secondTable("RUN");
        Walk walk = curedOnTheFifth();

        assertThat(walk.facts().answerDue()).isEqualTo(TWENTY_DAYS);
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED);
        assertThat(postOffice.lettersOf(walk.number()))
                .as("there is no other day to tell of")
                .noneMatch(letter -> letter.occasion().startsWith(ResumptionDesk.OCCASION));
    }

    @Test
    void whereTheSecondTableStartsTheClockAnewItCountsFromTheReply() {
        secondTable("RESTART");
        Walk walk = curedOnTheFifth();

        assertThat(walk.facts().answerDue()).as("twenty working days later").isEqualTo("2031-10-03");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED, Reason.RESUMED);
        assertThat(walk.due("event_deadlinePassed")).isEqualTo(deadlines.answerDeadlinePassed(walk.number()));
        assertThat(walk.due("event_guardDue")).isEqualTo(deadlines.guardOfTerm(walk.number()));
    }

    @Test
    void aCaseReceivedBeforeTheSecondTableKeepsTheFirst() {
        Walk walk = Doubting.doubted(Walk.begin(beans));
        secondTable("RUN");

        Doubting.toldToCure(walk, "5");

        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-30");
        assertThat(reasons(walk)).containsExactly(Reason.RECEIVED, Reason.PAUSED);
    }

    @Test
    void fewerDaysThanTheLawGivesAreRefused() {
        Walk walk = Doubting.doubted(Walk.begin(beans));

        assertThatThrownBy(() -> Doubting.toldToCure(walk, "4")).isInstanceOf(RuleViolation.class);

        assertThat(walk.steps()).containsExactly("userTask_decideAdmissibility");
        assertThat(deficiencies.latest(walk.number())).isEmpty();
        assertThat(walk.facts().answerDue()).isEqualTo("2026-12-21");
    }

    /** Received on Monday 2031-09-01, asked on Wednesday, cured on Friday. */
    private Walk curedOnTheFifth() {
        Walk walk = Doubting.doubted(Walk.beginWhereDaysMayBeDeclared(beans));
        assertThat(walk.facts().answerDue()).isEqualTo(TWENTY_DAYS);
        clock.set("2031-09-03T10:00:00+03:00");
        Doubting.toldToCure(walk, "5");
        clock.set("2031-09-05T10:00:00+03:00");
        return walk.happens(new ClientWrote(walk.number())).fire("serviceTask_tellCured");
    }

    /** The row about the clock ends with the year 2030, and another follows it. */
    private void secondTable(String rule) {
        String first = new String(ClassPathModels.filesOf("complaint").get(TABLE), UTF_8);
        String row = first.substring(first.lastIndexOf("<rule "), first.lastIndexOf("</rule>") + "</rule>".length());
        assertThat(row).contains("clockWhileWaiting", "\"PAUSE\"");
        String until = from(row, "&lt;");
        String since = from(row, "&gt;=").replace("_21", "_99").replace("PAUSE", rule);
        String table = first.replace(row, until + since);
        second = repository
                .createDeployment()
                .addInputStream(TABLE, new ByteArrayInputStream(table.getBytes(UTF_8)))
                .deploy();
        beans.publishEvent(new ModelsDeployed("complaint"));
    }

    private static String from(String row, String comparison) {
        int day = row.lastIndexOf("<text>-</text>");
        return row.substring(0, day)
                + "<text>" + comparison + " date and time(\"2031-01-01T00:00:00\")</text>"
                + row.substring(day + "<text>-</text>".length());
    }

    private List<Reason> reasons(Walk walk) {
        return deadlines.ledger(walk.number()).stream().map(LedgerEntry::reason).toList();
    }
}

package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.EscalationProof.Proof;
import lt.atsakas.process.Walk;
import lt.atsakas.process.WhoIsNext;
import lt.atsakas.registry.Circle;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.CountedDataSource;
import lt.atsakas.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom the proof of a night names for each open task, and that only the last proof is read. */
@AtsakasTest
class NextInLineTests {

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private NightlyProof proof;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient database;

    private ProvenCase proven;
    private Walk walk;

    @BeforeEach
    void noProofIsMadeYet() {
        proven = ProvenCase.begin(beans);
        walk = proven.walk();
    }

    @AfterEach
    void nobodyIsBarred() {
        proven.end();
    }

    @Test
    void saysOfEveryTaskWhoHasItAndWhoWouldBeToldNext() {
        walk.fire("event_draftOverdue");

        proof.round();

        assertThat(named(walk))
                .extracting(WhoIsNext::step, WhoIsNext::taken, WhoIsNext::people, WhoIsNext::told)
                .containsExactlyInAnyOrder(
                        tuple("Parengti atsakymą", true, people("handler"), new EmployeeId("unithead")),
                        tuple(
                                "Išspręsti eskalavimą: laiku neatlikta užduotis „Parengti atsakymą“",
                                true,
                                people("unithead"),
                                new EmployeeId("director")));
    }

    @Test
    void namesNobodyOfATaskForWhichNobodyIsLeftAndOnlyThoseOffered() {
        Walk offered = Walk.begin(beans);
        proven.everybodyIsBarred();

        proof.round();

        assertThat(named(walk)).extracting(WhoIsNext::told).containsOnlyNulls();
        assertThat(named(offered)).singleElement().satisfies(task -> {
            assertThat(task.taken()).isFalse();
            assertThat(task.people()).contains(new EmployeeId("registrar"));
        });
    }

    @Test
    void replacesTheListOfTheNightBefore() {
        proof.round();
        walk.written().complete("userTask_draftAnswer", "handler", Map.of());

        assertThat(named(walk)).extracting(WhoIsNext::step).containsExactly("Parengti atsakymą");
        clock.set("2026-11-24T02:00:00+02:00");
        proof.round();

        assertThat(named(walk)).extracting(WhoIsNext::step).containsExactly("Patvirtinti atsakymą");
        assertThat(lists()).as("lists kept").isEqualTo(1);
    }

    @Test
    void thatWasOvertakenOverwritesNothingOfTheNewerOne() {
        ProofBook book = beans.getBean(ProofBook.class);
        LocalDate night = LocalDate.parse("2026-11-23");
        ProofRun slow = book.take(night, clock.instant()).orElseThrow();
        beans.getBean(NextBook.class).write(slow, List.of());
        clock.advance(Duration.ofMinutes(15));
        proof.round();
        Proof newer = last();

        assertThat(book.keep(slow, new Proof(clock.instant(), 7, List.of()))).isFalse();

        assertThat(last()).isEqualTo(newer);
        assertThat(named(walk)).hasSize(1);
    }

    @Test
    void ofANightThatIsOverLeavesTheListOfTheLastNight() {
        ProofBook book = beans.getBean(ProofBook.class);
        ProofRun slow =
                book.take(LocalDate.parse("2026-11-22"), clock.instant()).orElseThrow();
        proof.round();

        assertThat(book.keep(slow, new Proof(clock.instant(), 0, List.of()))).isTrue();
        beans.getBean(NextBook.class).replaceEarlier(slow);

        assertThat(named(walk)).hasSize(1);
    }

    @Test
    void asksAsMuchOfTenEscalationsAboutTheirVariablesAsOfOne() {
        TaskPages pages = beans.getBean(TaskPages.class);
        Walk.begin(beans).drafting().fire("event_draftOverdue");
        CountedDataSource counted = (CountedDataSource) beans.getBean(DataSource.class);

        assertThat(counted.count(pages::first).statements()).isBetween(2L, 3L);
    }

    private Proof last() {
        return proof.last().orElseThrow();
    }

    private List<WhoIsNext> named(Walk walk) {
        Circle only = new Circle(false, Set.of(), Set.of(), Set.of(walk.number()), Set.of());
        return proof.namedNext(only, only, 0).lines();
    }

    private static List<EmployeeId> people(String login) {
        return List.of(new EmployeeId(login));
    }

    private int lists() {
        return database.sql("select count(distinct (night, begun_at)) from process.next_in_line")
                .query(Integer.class)
                .single();
    }
}

package lt.atsakas.appointment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many cases move with one click, each by itself, and come back where nobody has worked on them. */
@AtsakasTest
class BulkReassignmentTests {

    private static final String DUE = "2026-12-21";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private BulkDesk desk;

    @Autowired
    private BulkPlans plans;

    @Autowired
    private BulkRunner runner;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private JdbcClient database;

    private OwnUnit unit;

    @BeforeEach
    void foundAUnit() {
        unit = OwnUnit.founded(beans);
    }

    @Test
    void oneThatIsRefusedKeepsNoOtherBackAndSaysWhy() {
        CaseNumber good = unit.handledBy(unit.first(), DUE);
        CaseNumber ended = unit.handledBy(unit.first(), DUE);
        CaseNumber another = unit.handledBy(unit.first(), DUE);
        registry.close(ended, Outcome.ANSWERED, Actor.system());

        BulkId id = order(good, ended, another);
        assertThat(desk.of(id, unit.head()).settled()).isZero();
        runner.round();

        assertThat(states(id))
                .containsEntry(good, BulkState.DONE)
                .containsEntry(ended, BulkState.REFUSED)
                .containsEntry(another, BulkState.DONE);
        assertThat(line(id, ended).fault()).contains("yla");
        assertThat(handler(good)).isEqualTo(unit.second());
        assertThat(handler(ended)).isEqualTo(unit.first());
    }

    @Test
    void whatLosesARaceIsTriedAgainAndNotRefused() {
        CaseNumber number = unit.handledBy(unit.first(), DUE);
        BulkId id = order(number);

        loseRaces(2, runner::round);

        assertThat(states(id)).containsEntry(number, BulkState.DONE);
        assertThat(handler(number)).isEqualTo(unit.second());
    }

    @Test
    void whatKeepsLosingWaitsForTheNextRound() {
        CaseNumber number = unit.handledBy(unit.first(), DUE);
        BulkId id = order(number);

        loseRaces(3, () -> assertThatThrownBy(runner::round).isInstanceOf(ConcurrencyFailureException.class));
        assertThat(states(id)).containsEntry(number, BulkState.WAITING);
        runner.round();

        assertThat(states(id)).containsEntry(number, BulkState.DONE);
    }

    /** The database ends as many of the transactions that move a line as it would one of two that wait for each other. */
    private void loseRaces(int races, Runnable work) {
        database.sql("create sequence appointment.race").update();
        database.sql("create function appointment.lose_race() returns trigger language plpgsql as $$ begin"
                        + " if nextval('appointment.race') <= " + races
                        + " then raise exception 'lost' using errcode = '40001'; end if; return new; end $$")
                .update();
        database.sql("create trigger lose_race before update on appointment.bulk_line"
                        + " for each row execute function appointment.lose_race()")
                .update();
        try {
            work.run();
        } finally {
            database.sql("drop trigger lose_race on appointment.bulk_line").update();
            database.sql("drop function appointment.lose_race()").update();
            database.sql("drop sequence appointment.race").update();
        }
    }

    @Test
    void whoMayNotPassACaseOnDoesNotDoSoInBulkEither() {
        CaseNumber number = unit.handledBy(unit.first(), DUE);

        assertThatThrownBy(() -> desk.order(unit.first(), Map.of(number, unit.second()), "", unit.first()))
                .isInstanceOf(NothingChosen.class);
        runner.round();

        assertThat(handler(number)).isEqualTo(unit.first());
    }

    @Test
    void undoGivesBackWhatNobodyHasWorkedOn() {
        CaseNumber idle = unit.handledBy(unit.first(), DUE);
        CaseNumber begun = unit.handledBy(unit.first(), DUE);
        BulkId id = order(idle, begun);
        runner.round();
        impartiality.confirm(begun, unit.second());

        desk.undo(id, unit.head());
        runner.round();

        assertThat(states(id)).containsEntry(idle, BulkState.UNDONE).containsEntry(begun, BulkState.UNDO_REFUSED);
        assertThat(line(id, begun).fault()).contains("žurnale jau yra darbuotojo įrašas");
        assertThat(desk.of(id, unit.head()).passedOn()).isEqualTo(1);
        assertThat(handler(idle)).isEqualTo(unit.first());
        assertThat(handler(begun)).isEqualTo(unit.second());
    }

    @Test
    void aRoundThatComesAgainMovesNothingTwice() {
        CaseNumber number = unit.handledBy(unit.first(), DUE);
        BulkId id = order(number);
        runner.round();
        runner.round();

        assertThat(states(id)).containsEntry(number, BulkState.DONE);
        assertThat(desk.of(id, unit.head()).isUnderWay()).isFalse();
    }

    @Test
    void anOrderIsKnownToWhoGaveItOnly() {
        BulkId id = order(unit.handledBy(unit.first(), DUE));

        assertThatThrownBy(() -> desk.of(id, new EmployeeId("director"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.undo(id, new EmployeeId("director"))).isInstanceOf(NotFound.class);
    }

    @Test
    void nothingOrWhatIsUnknownIsNoOrder() {
        Map<CaseNumber, EmployeeId> unknown = Map.of(
                new CaseNumber("4.17-26/999999"),
                unit.second(),
                unit.handledBy(unit.first(), DUE),
                new EmployeeId("nera"));

        assertThatThrownBy(() -> desk.order(unit.first(), Map.of(), "", unit.head()))
                .isInstanceOf(NothingChosen.class);
        assertThatThrownBy(() -> desk.order(unit.first(), unknown, "", unit.head()))
                .isInstanceOf(NothingChosen.class);
    }

    @Test
    void thePlanSpreadsCasesAndNeverChoosesWhomThePreScreenDoubts() {
        unit.handledBy(unit.first(), DUE);
        CaseNumber doubted = unit.handledBy(unit.first(), "2026-12-28");
        String address = registry.facts(doubted).client().address();
        beans.getBean(DeclaredInterests.class)
                .declare(
                        new NewInterest(unit.second(), InterestKind.ADDRESS, address, LocalDate.parse("2026-01-02")),
                        unit.second());

        List<BulkPlanLine> plan = plans.of(unit.first(), null, unit.head());

        assertThat(plan).extracting(line -> line.chosen() == null).containsExactly(false, true);
        assertThat(plans.of(unit.first(), unit.second(), unit.head()))
                .extracting(line -> line.chosen().isDoubtful())
                .containsExactly(false, true);
    }

    @Test
    void thePlanShowsOnlyWhatOneMayPassOn() {
        unit.handledBy(unit.first(), DUE);

        assertThat(plans.of(unit.first(), null, unit.second())).isEmpty();
        assertThat(plans.of(unit.first(), null, new EmployeeId("otherhead"))).isEmpty();
    }

    private BulkId order(CaseNumber... numbers) {
        Map<CaseNumber, EmployeeId> successors = new LinkedHashMap<>();
        for (CaseNumber number : numbers) {
            successors.put(number, unit.second());
        }
        return desk.order(unit.first(), successors, "Ilgai serga.", unit.head());
    }

    private BulkLine line(BulkId id, CaseNumber number) {
        return desk.of(id, unit.head()).lines().stream()
                .filter(line -> line.number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private Map<CaseNumber, BulkState> states(BulkId id) {
        return states(id, unit.head());
    }

    private Map<CaseNumber, BulkState> states(BulkId id, EmployeeId reader) {
        Map<CaseNumber, BulkState> states = new LinkedHashMap<>();
        desk.of(id, reader).lines().forEach(line -> states.put(line.number(), line.state()));
        return states;
    }

    private EmployeeId handler(CaseNumber number) {
        return registry.facts(number).handler();
    }
}

package lt.atsakas.registry;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class CaseCountingTests {

    private static final CaseQuery OPEN = new CaseQuery(null, null, null, 0);
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private CaseCounting counting;

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private OwnUnit unit;
    private CaseNumber late;
    private CaseNumber soon;
    private CaseNumber nobodys;

    @BeforeEach
    void fillAUnit() {
        unit = OwnUnit.founded(beans);
        late = unit.handledBy(unit.first(), "2026-11-20");
        soon = unit.waitingForClient(unit.second(), "2026-11-24");
        nobodys = unit.unassigned("2026-12-21");
        CaseNumber closed = unit.handledBy(unit.first(), "2026-11-20");
        registry.close(closed, Outcome.WITHDRAWN, Actor.system());
    }

    @Test
    void eachHandlersCasesAreCountedAndThoseOfNobody() {
        List<HandlerCounts> counted =
                counting.byHandler(circle(), List.of(OPEN, OPEN.due(DueSpan.before(MONDAY)), OPEN.withoutHandler()));

        assertThat(counted)
                .containsExactlyInAnyOrder(
                        new HandlerCounts(unit.first(), List.of(1, 1, 0)),
                        new HandlerCounts(unit.second(), List.of(1, 0, 0)),
                        new HandlerCounts(null, List.of(1, 0, 1)));
    }

    @Test
    void everyQuestionCountsWhatItsListFinds() {
        List<CaseQuery> questions = List.of(
                OPEN,
                OPEN.due(DueSpan.before(MONDAY)),
                OPEN.due(new DueSpan(MONDAY, MONDAY.plusDays(2))),
                OPEN.handledBy(unit.first()),
                OPEN.withoutHandler(),
                OPEN.among(Set.of(late, nobodys)),
                OPEN.among(Set.of()),
                new CaseQuery(null, CaseState.WAITING_FOR_CLIENT, null, 0),
                new CaseQuery("šildymas petraitienė", CaseState.RECEIVED, null, 0));
        Circle hiding = new Circle(false, Set.of(unit.first()), Set.of(), Set.of(soon, nobodys), Set.of(late));

        assertThat(List.of(circle(), hiding)).allSatisfy(circle -> {
            List<HandlerCounts> counted = counting.byHandler(circle, questions);
            assertThat(questions)
                    .allSatisfy(question -> assertThat(
                                    search.find(question, circle).lines())
                            .hasSize(counted.stream()
                                    .mapToInt(each -> each.counts().get(questions.indexOf(question)))
                                    .sum()));
        });
    }

    @Test
    void whatIsNotClassifiedYetIsNotUnassigned() {
        CaseNumber fresh = complaints.file().caseNumber();
        Circle shown = new Circle(false, Set.of(), Set.of(), Set.of(fresh), Set.of());

        assertThat(counting.byHandler(shown, List.of(OPEN, OPEN.withoutHandler())))
                .containsExactly(new HandlerCounts(null, List.of(1, 0)));
    }

    @Test
    void closedCasesAreNotCounted() {
        List<CaseQuery> closed = List.of(new CaseQuery(null, CaseState.ANSWERED, null, 0));

        assertThatThrownBy(() -> counting.byHandler(circle(), closed)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Thousands of closed cases beside a few open ones, for the length of the test. */
    @Test
    void theClosedCasesAreNotRead() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("update registry.case_file set closed_at = registered_at, outcome = 'ANSWERED'"
                            + " where closed_at is null and unit is distinct from ?")
                    .param(code().value())
                    .update();
            jdbc.sql("""
                            insert into registry.case_file
                            select (jsonb_populate_record(model, jsonb_build_object('number', 'plan/' || nr,
                                'closed_at', model.registered_at, 'outcome', 'ANSWERED'))).*
                            from registry.case_file model, generate_series(1, 5000) nr where number = ?""").param(late.value()).update();
            jdbc.sql("analyze registry.case_file").update();

            assertThat(List.of(circle(), new Circle(true, Set.of(), Set.of(), Set.of(), Set.of(soon))))
                    .allSatisfy(circle -> assertThat(plan(circle))
                            .contains("case_file_open_by_")
                            .doesNotContain("Seq Scan"));
        });
    }

    private String plan(Circle circle) {
        CaseConditions conditions = new CaseConditions();
        List<CaseQuery> questions = List.of(OPEN, OPEN.withoutHandler(), OPEN.among(Set.of(late, soon)));
        return jdbc
                .sql("explain " + CaseCounting.select(circle, questions, conditions))
                .params(conditions.values())
                .query(String.class)
                .stream()
                .collect(joining("\n"));
    }

    private Circle circle() {
        return new Circle(false, Set.of(unit.first(), unit.second()), Set.of(code()), Set.of(), Set.of());
    }

    private UnitCode code() {
        return registry.facts(nobodys).unit();
    }
}

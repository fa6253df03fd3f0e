package lt.atsakas.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lt.atsakas.intake.ComplaintIntake;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class CaseSearchTests {

    private static final Circle ALL = new Circle(true, Set.of(), Set.of(), Set.of(), Set.of());
    private static final EmployeeId HANDLER = new EmployeeId("handler");

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Complaints complaints;

    @Autowired
    private ComplaintIntake intake;

    private String word;
    private CaseNumber number;

    /** A word that no other case has, in a form that Lithuanian bends. */
    @BeforeEach
    void registerACase() {
        word = "laiptine" + Long.toString(System.nanoTime(), 36).replaceAll("[0-9]", "x");
        number = intake.file(complaints.submission("Tamsi " + word), null).caseNumber();
    }

    @Test
    void wordsAreFoundInSubjectNameAndAddressWhateverTheOrder() {
        assertThat(found(word + " gražulienė liepų", null, null, ALL)).containsExactly(number);
        assertThat(found(word + " kažkas", null, null, ALL)).isEmpty();
    }

    @Test
    void invisibleSignsInTheQuestionAreBlanks() {
        assertThat(found(word + "\u0000\n", null, null, ALL)).containsExactly(number);
    }

    @Test
    void aStateOfOpenCasesLeavesTheClosedOut() {
        assertThat(found(word, CaseState.RECEIVED, null, ALL)).containsExactly(number);
        assertThat(found(word, CaseState.ANSWERED, null, ALL)).isEmpty();

        registry.close(number, Outcome.ANSWERED, Actor.system());

        assertThat(found(word, CaseState.RECEIVED, null, ALL)).isEmpty();
        registry.showStatus(number, ClientStatus.ANSWERED);
        assertThat(found(word, CaseState.ANSWERED, null, ALL)).containsExactly(number);
        assertThat(found(word, null, null, ALL)).containsExactly(number);
    }

    @Test
    void whatIsDueBeforeADayIsFound() {
        LocalDate due = registry.facts(number).answerDue();

        assertThat(found(word, null, due.plusDays(1), ALL)).containsExactly(number);
        assertThat(found(word, null, due, ALL)).isEmpty();
    }

    @Test
    void theCircleIsNeverLeft() {
        registry.assignTo(number, HANDLER, Actor.system());

        assertThat(found(word, null, null, new Circle(false, Set.of(HANDLER), Set.of(), Set.of(), Set.of())))
                .containsExactly(number);
        assertThat(found(
                        word,
                        null,
                        null,
                        new Circle(false, Set.of(), Set.of(new UnitCode("nuoma")), Set.of(), Set.of())))
                .isEmpty();
        assertThat(found(word, null, null, new Circle(true, Set.of(), Set.of(), Set.of(), Set.of(number))))
                .isEmpty();
    }

    /** Thousands of answered cases beside those that were forwarded, for the length of the test. */
    @Test
    void aRareEndingIsFoundWithoutWalkingTheRegister() {
        registry.close(number, Outcome.FORWARDED, Actor.system());

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            jdbc.sql("""
                            insert into registry.case_file
                            select (jsonb_populate_record(
                                model, jsonb_build_object('number', 'plan/' || nr, 'outcome', 'ANSWERED'))).*
                            from registry.case_file model, generate_series(1, 5000) nr where number = ?""").param(number.value()).update();
            jdbc.sql("analyze registry.case_file").update();

            assertThat(plan(new CaseQuery(null, CaseState.FORWARDED, null, 0)))
                    .contains("case_file_ended_by_outcome")
                    .doesNotContain("Seq Scan");
        });
    }

    @Test
    void aPagePastTheLastIsEmptyHoweverFar() {
        FoundCases far = search.find(new CaseQuery(null, null, null, Integer.MAX_VALUE), ALL);

        assertThat(far.lines()).isEmpty();
        assertThat(far.more()).isFalse();
    }

    private String plan(CaseQuery query) {
        CaseConditions conditions = new CaseConditions();
        String sql = "explain " + CaseSearch.select(query, ALL, conditions);
        return String.join(
                "\n",
                jdbc.sql(sql).params(conditions.values()).query(String.class).list());
    }

    private List<CaseNumber> found(String words, CaseState state, LocalDate dueBefore, Circle circle) {
        return search.find(new CaseQuery(words, state, dueBefore, 0), circle).lines().stream()
                .map(CaseLine::number)
                .toList();
    }
}

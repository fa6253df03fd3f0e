package lt.atsakas.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.MovableClock;
import lt.atsakas.testing.OwnUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One unit of each test's own; whatever else the house holds belongs to others. */
@AtsakasTest
class SurveyResultsTests {

    private static final Opinion PLEASED = new Opinion(Mark.VERY_GOOD, Mark.GOOD, Mark.VERY_GOOD, "");
    private static final Opinion ANGRY = new Opinion(Mark.VERY_BAD, Mark.BAD, Mark.FAIR, "Laukiau per ilgai.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private SurveyResults results;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private OwnUnit unit;

    @BeforeEach
    void foundUnit() {
        unit = OwnUnit.founded(beans);
    }

    @AfterEach
    void closeUnit() {
        unit.close();
    }

    @Test
    void theHeadReadsAveragesAndTheShareOfTheDissatisfied() {
        Polled.of(beans, unit, 4, PLEASED);
        Polled.one(beans, unit, ANGRY);

        Results found = results.of(null, Breakdown.UNIT, unit.head());

        assertThat(found.quarter().code()).isEqualTo("2026-Q4");
        assertThat(found.invited()).isEqualTo(5);
        assertThat(found.shown().groups()).singleElement().satisfies(group -> {
            assertThat(group.answers()).isEqualTo(5);
            assertThat(group.averageSpeed()).isEqualByComparingTo("4.2");
            assertThat(group.averageClarity()).isEqualByComparingTo("3.6");
            assertThat(group.averageRespect()).isEqualByComparingTo("4.6");
            assertThat(group.badOfHundred()).isEqualTo(20);
        });
        assertThat(comments(found)).containsExactly("Laukiau per ilgai.");
    }

    @Test
    void ofFourClientsNobodyReadsAnything() {
        Polled.of(beans, unit, 4, ANGRY);

        Results found = results.of(null, Breakdown.UNIT, unit.head());

        assertThat(found.shown()).isEqualTo(ShownGroups.TOO_FEW);
        assertThat(comments(found)).isEmpty();
    }

    @Test
    void aSmallGroupIsHiddenWithItsCommentsWhereverItWouldShow() {
        Polled.of(beans, unit, 6, PLEASED);
        CaseNumber byPhone = Polled.one(beans, unit, ANGRY);
        jdbc.sql("update survey.invitation set channel = 'PHONE' where case_number = ?")
                .param(byPhone.value())
                .update();

        Results found = results.of(null, Breakdown.CHANNEL, unit.head());

        assertThat(found.shown().groups()).isEmpty();
        assertThat(found.shown().rest().answers()).isEqualTo(7);
        assertThat(comments(found)).isEmpty();
    }

    @Test
    void aCaseFromWhichTheHeadIsBarredIsInNoCountOfTheirs() {
        Polled.of(beans, unit, 5, PLEASED);
        CaseNumber about = unit.unassigned("2026-12-21");
        jdbc.sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(about.value(), unit.head().value())
                .update();
        Polled.says(beans, about, ANGRY);

        Results found = results.of(null, Breakdown.UNIT, unit.head());

        assertThat(found.invited()).isEqualTo(5);
        assertThat(found.shown().total().answers()).isEqualTo(5);
        assertThat(comments(found)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpo", "auditor", "owner"})
    void whoeverLooksAtTheHouseReadsNumbersOnly(String login) {
        Polled.of(beans, unit, 5, ANGRY);

        Results found = results.of(null, Breakdown.UNIT, new EmployeeId(login));

        assertThat(found.units()).isEmpty();
        assertThat(found.shown().groups()).anyMatch(group -> group.bad() == 5);
        assertThat(comments(found)).isEmpty();
    }

    @Test
    void theDirectorReadsOfEveryUnit() {
        Polled.of(beans, unit, 5, ANGRY);

        Results found = results.of(null, Breakdown.UNIT, new EmployeeId("director"));

        assertThat(comments(found)).contains("Laukiau per ilgai.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"handler", "registrar", "secretary", "admin"})
    void forOthersThereIsNoSuchPage(String login) {
        assertThatThrownBy(() -> results.of(null, Breakdown.UNIT, new EmployeeId(login)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whatWasSaidInOneQuarterIsInThatOneOnly() {
        Polled.of(beans, unit, 5, PLEASED);
        clock.set("2027-01-04T10:00:00+02:00");

        assertThat(results.of(null, Breakdown.UNIT, unit.head()).shown().total())
                .isNull();
        assertThat(results.of("2026-Q4", Breakdown.UNIT, unit.head())
                        .shown()
                        .total()
                        .answers())
                .isEqualTo(5);
    }

    private static List<String> comments(Results found) {
        return found.comments().values().stream().flatMap(Collection::stream).toList();
    }
}

package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseLine;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an escalation asks to act has to see on what. */
@AtsakasTest
class DrawnInTests {

    private static final EmployeeId CHAIR = new EmployeeId("chair");
    private static final EmployeeId MEMBER = new EmployeeId("member1");

    @Autowired
    private CaseAccess access;

    @Autowired
    private DrawnIn drawnIn;

    @Autowired
    private SightOfSupervisors sight;

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CaseSearch search;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

    private CaseNumber number;

    @BeforeEach
    void fileAComplaint() {
        number = complaints.file().caseNumber();
    }

    @Test
    void whoIsDrawnInOpensAndFindsThisCaseAndNoOther() {
        CaseNumber other = complaints.file().caseNumber();
        assertThatThrownBy(() -> access.open(number, CHAIR)).isInstanceOf(NotFound.class);

        access.drawIn(number, CHAIR);
        access.drawIn(number, CHAIR);

        assertThat(access.open(number, CHAIR).number()).isEqualTo(number);
        assertThat(found(number)).hasSize(1);
        assertThatThrownBy(() -> access.open(other, CHAIR)).isInstanceOf(NotFound.class);
        assertThat(found(other)).isEmpty();
    }

    @Test
    void theBarredSeeNothingEvenSo() {
        access.drawIn(number, CHAIR);

        impartiality.nameComplainedAbout(number, Set.of(CHAIR), Actor.system());

        assertThatThrownBy(() -> access.open(number, CHAIR)).isInstanceOf(NotFound.class);
        assertThat(found(number)).isEmpty();
    }

    @Test
    void withTheCaseThisEnds() {
        access.drawIn(number, CHAIR);

        registry.close(number, Outcome.WITHDRAWN, Actor.system());

        assertThatThrownBy(() -> access.open(number, CHAIR)).isInstanceOf(NotFound.class);
        assertThat(found(number)).isEmpty();
    }

    @Test
    void withTheEscalationThisEndsButWhoeverStandsInForTheRegistrarsGoesOn() {
        standsIn(CHAIR);
        access.drawIn(number, CHAIR);
        access.drawIn(number, MEMBER);
        standsIn(MEMBER);
        assertThat(sight.cases()).contains(number);

        sight.end(number);

        assertThat(sight.cases()).doesNotContain(number);
        assertThat(database.sql("select employee, stands_in from assignment.drawn_in where case_number = ?")
                        .param(number.value())
                        .query((row, index) -> row.getString(1) + " " + row.getBoolean(2))
                        .list())
                .containsExactlyInAnyOrder("chair true", "member1 true");
    }

    private void standsIn(EmployeeId employee) {
        drawnIn.addStandIn(number, employee);
    }

    @Test
    void whoWasToDecideARecusalThatLapsedSeesTheCaseNoMore() {
        UUID recusal = UUID.randomUUID();
        database.sql(
                        "insert into assignment.recusal (id, case_number, person, ground, reason, origin, raised_at, state, decider,"
                                + " version) values (?, ?, 'handler2', 'OTHER_DOUBT', 'Kaimynas.', 'CLIENT', now(), 'OPEN', 'chair', 0)")
                .params(recusal, number.value())
                .update();
        assertThat(access.open(number, CHAIR).number()).isEqualTo(number);

        database.sql("update assignment.recusal set state = 'LAPSED', decided_at = now() where id = ?")
                .param(recusal)
                .update();

        assertThatThrownBy(() -> access.open(number, CHAIR)).isInstanceOf(NotFound.class);
        assertThat(found(number)).isEmpty();
    }

    private List<CaseLine> found(CaseNumber wanted) {
        return search.find(new CaseQuery(wanted.value(), null, null, 0), access.circleOf(CHAIR))
                .lines();
    }
}

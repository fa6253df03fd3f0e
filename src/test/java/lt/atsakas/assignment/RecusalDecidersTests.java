package lt.atsakas.assignment;

import static lt.atsakas.assignment.DoubtedCase.HANDLER;
import static lt.atsakas.assignment.DoubtedCase.HEAD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class RecusalDecidersTests {

    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private RecusalDesk desk;

    @Autowired
    private Organisation organisation;

    @Autowired
    private TransactionTemplate transaction;

    private DoubtedCase doubted;

    @BeforeEach
    void assignACase() {
        doubted = DoubtedCase.assigned(beans);
    }

    @Test
    void aDirectorIsDecidedOnByTheDeciderOfLastResortUnlessThereIsNone() {
        EmployeeId inTheirPlace = new EmployeeId("n.mockute");
        RecusalId id = desk.raise(doubted.own(DIRECTOR));
        assertThat(desk.actingOn(id)).isEqualTo(inTheirPlace);

        transaction.executeWithoutResult(trying -> {
            organisation.leave(inTheirPlace);
            assertThat(desk.actingOn(id)).isEqualTo(new EmployeeId("admin"));
            trying.setRollbackOnly();
        });
    }

    @Test
    void whoeverStandsUnderNobodyButTheDirectorIsDecidedOnByTheDirector() {
        assertThat(desk.actingOn(desk.raise(doubted.own(HEAD)))).isEqualTo(DIRECTOR);
    }

    @Test
    void allUnderDecisionLeaveTheHouseAPersonToDecide() {
        List<RecusalId> all = List.of(
                desk.raise(doubted.asked(HANDLER, Actor.client())),
                desk.raise(doubted.asked(HEAD, Actor.client())),
                desk.raise(doubted.asked(DIRECTOR, Actor.client())));

        assertThat(all.stream().map(desk::actingOn)).containsOnly(new EmployeeId("n.mockute"));
    }
}

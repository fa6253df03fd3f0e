package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class RecusalDecidersTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private RecusalDesk desk;

    @Autowired
    private AssignmentDesk assignment;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

    private CaseNumber number;

    @BeforeEach
    void assignACase() {
        number = complaints.file().caseNumber();
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "heating", new UnitCode("bustas"), Priority.NORMAL, false),
                Actor.system());
        assignment.assign(number, HANDLER, HEAD);
    }

    @Test
    void aDirectorIsDecidedOnByTheDeciderOfLastResortUnlessThereIsNone() {
        EmployeeId inTheirPlace = new EmployeeId("n.mockute");
        RecusalId id = desk.raise(own(DIRECTOR));
        assertThat(desk.actingOn(id)).isEqualTo(inTheirPlace);

        transaction.executeWithoutResult(trying -> {
            organisation.leave(inTheirPlace);
            assertThat(desk.actingOn(id)).isEqualTo(new EmployeeId("admin"));
            trying.setRollbackOnly();
        });
    }

    @Test
    void whoeverStandsUnderNobodyButTheDirectorIsDecidedOnByTheDirector() {
        assertThat(desk.actingOn(desk.raise(own(HEAD)))).isEqualTo(DIRECTOR);
    }

    @Test
    void allUnderDecisionLeaveTheHouseAPersonToDecide() {
        List<RecusalId> all = List.of(
                desk.raise(asked(HANDLER, Actor.client())),
                desk.raise(asked(HEAD, Actor.client())),
                desk.raise(asked(DIRECTOR, Actor.client())));

        assertThat(all.stream().map(desk::actingOn)).containsOnly(new EmployeeId("n.mockute"));
    }

    private RecusalRequest own(EmployeeId person) {
        return RecusalRequest.own(number, person, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė.");
    }

    private RecusalRequest asked(EmployeeId person, Actor by) {
        return new RecusalRequest(number, person, RecusalGround.OTHER_DOUBT, "Kaimynas", RecusalOrigin.CLIENT, by);
    }
}

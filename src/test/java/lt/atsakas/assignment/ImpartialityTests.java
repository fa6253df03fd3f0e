package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Priority;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AtsakasTest
class ImpartialityTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CaseSearch search;

    @Autowired
    private Complaints complaints;

    private CaseNumber number;

    @BeforeEach
    void classifyACase() {
        number = complaints.file().caseNumber();
        UnitCode unit = new UnitCode("bustas");
        registry.classify(
                number,
                new Classification(CaseKind.COMPLAINT, "heating", unit, Priority.NORMAL, false),
                Actor.system());
    }

    @Test
    void whoDeclaresAConflictDoesNotHandleOrSeeTheCaseAnyMore() {
        desk.assign(number, HANDLER, HEAD);

        impartiality.declareConflict(number, HANDLER, "Klientė – mano pusseserė");

        assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> desk.assign(number, HANDLER, HEAD)).isInstanceOf(HandlerNotEligible.class);
        assertThat(desk.suggestions(number))
                .extracting(each -> each.employee().id())
                .doesNotContain(HANDLER);
        assertThat(registry.facts(number).handler()).isNull();
    }

    @Test
    void theOneComplainedAboutAndTheirTeamAreBarred() {
        impartiality.nameComplainedAbout(number, Set.of(HEAD), Actor.employee(new EmployeeId("registrar")));

        assertThatThrownBy(() -> access.open(number, HEAD)).isInstanceOf(NotFound.class);
        assertThat(desk.suggestions(number)).isEmpty();
        assertThat(desk.headFor(number)).isNotEqualTo(HEAD);
        assertThat(search.find(new CaseQuery(number.value(), null, null, 0), access.circleOf(HEAD))
                        .lines())
                .isEmpty();
    }

    @Test
    void namingSomebodyElseLiftsTheEarlierBars() {
        impartiality.nameComplainedAbout(number, Set.of(HEAD), Actor.system());

        impartiality.nameComplainedAbout(number, Set.of(), Actor.system());

        assertThat(access.open(number, HEAD).number()).isEqualTo(number);
    }

    @Test
    void theDirectSupervisorApprovesAndTheNextOneWhenBarred() {
        desk.assign(number, HANDLER, HEAD);
        assertThat(desk.approverOf(number)).isEqualTo(HEAD);

        impartiality.nameComplainedAbout(number, Set.of(new EmployeeId("handler2")), Actor.system());

        assertThat(desk.approverOf(number)).isEqualTo(HEAD);
    }

    @Test
    void whoeverHasNothingToDoWithACaseDoesNotFindIt() {
        desk.assign(number, HANDLER, HEAD);
        CaseQuery query = new CaseQuery(number.value(), null, null, 0);

        assertThat(search.find(query, access.circleOf(HANDLER)).lines()).hasSize(1);
        assertThat(search.find(query, access.circleOf(DIRECTOR)).lines()).hasSize(1);
        assertThat(search.find(query, access.circleOf(new EmployeeId("otherhead")))
                        .lines())
                .isEmpty();
        assertThatThrownBy(() -> access.open(number, new EmployeeId("otherhead")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void onlyAHandlerWhoWorksHereIsAssigned() {
        assertThatThrownBy(() -> desk.assign(number, new EmployeeId("dpo"), HEAD))
                .isInstanceOf(HandlerNotEligible.class);
        assertThatThrownBy(() -> desk.assign(number, new EmployeeId("nobody"), HEAD))
                .isInstanceOf(HandlerNotEligible.class);
    }
}

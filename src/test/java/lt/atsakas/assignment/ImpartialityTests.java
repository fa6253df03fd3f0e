package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.Priority;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@AtsakasTest
class ImpartialityTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");

    @Autowired
    private Impartiality impartiality;

    @Autowired
    private RecusalDesk recusals;

    @Autowired
    private AssignmentDesk desk;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private CaseSearch search;

    @Autowired
    private Bar bar;

    @Autowired
    private Journal journal;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HouseDesk house;

    @Autowired
    private Complaints complaints;

    @Autowired
    private TransactionTemplate transaction;

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
    void theOneComplainedAboutAndTheirTeamAreBarred() {
        impartiality.nameComplainedAbout(number, Set.of(HEAD), Actor.employee(new EmployeeId("registrar")));

        assertThatThrownBy(() -> access.open(number, HEAD)).isInstanceOf(NotFound.class);
        assertThat(desk.eligible(number))
                .extracting(EmployeeCard::unit)
                .isNotEmpty()
                .doesNotContain(new UnitCode("bustas"));
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

        transaction.executeWithoutResult(
                status -> bar.raise(number, HEAD, BarGround.CONFLICT_OF_INTERESTS, "Klientė – kaimynė"));

        assertThat(desk.approverOf(number)).isEqualTo(DIRECTOR);
    }

    @Test
    void aDirectorDoesNotApproveTheirOwnAnswerAndHandlesNothingThatNobodyCouldApprove() {
        transaction.executeWithoutResult(status -> {
            organisation.add(directorWhoHandles("pirmas", null));
            EmployeeId admin = new EmployeeId("admin");
            house.leave(DIRECTOR, new EmployeeId("pirmas"), house.file(DIRECTOR).version(), admin);
            organisation.leave(new EmployeeId("n.mockute"));
            assertThatThrownBy(() -> desk.assign(number, new EmployeeId("pirmas"), HEAD))
                    .isInstanceOf(NobodyCouldApprove.class);
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            organisation.add(directorWhoHandles("antras", HEAD));
            desk.assign(number, new EmployeeId("antras"), HEAD);
            assertThat(desk.approverOf(number)).isEqualTo(HEAD);
            status.setRollbackOnly();
        });
    }

    @Test
    void onlyRegistrarsTheUnitsHeadAndTheDirectorNameWhomTheComplaintIsAbout() {
        desk.assign(number, HANDLER, HEAD);
        Set<EmployeeId> named = Set.of(new EmployeeId("handler2"));

        for (String other : List.of("handler", "handler2", "otherhead", "chair", "admin", "nobody")) {
            assertThatThrownBy(() -> impartiality.nameComplainedAbout(number, named, employee(other)))
                    .isInstanceOf(NotYoursToName.class);
        }
        assertThatThrownBy(() -> impartiality.nameComplainedAbout(number, named, Actor.client()))
                .isInstanceOf(NotYoursToName.class);
        for (String allowed : List.of("registrar", "unithead", "director")) {
            impartiality.nameComplainedAbout(number, named, employee(allowed));
        }
        assertThat(impartiality.complainedAbout(number)).isEqualTo(named);
    }

    @Test
    void whoIsBarredNamesNobody() {
        impartiality.nameComplainedAbout(number, Set.of(HEAD), employee("registrar"));

        assertThatThrownBy(() -> impartiality.nameComplainedAbout(number, Set.of(), Actor.employee(HEAD)))
                .isInstanceOf(NotYoursToName.class);
    }

    @Test
    void inAClosedCaseNobodyIsNamedAnyMore() {
        registry.close(number, Outcome.ANSWERED, Actor.system());

        assertThatThrownBy(() -> impartiality.nameComplainedAbout(number, Set.of(DIRECTOR), employee("registrar")))
                .isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void theJournalSaysWhoWasNamed() {
        impartiality.nameComplainedAbout(number, Set.of(HEAD, HANDLER), employee("registrar"));

        assertThat(journal.of(number))
                .filteredOn(line -> line.kind() == JournalKind.COMPLAINED_ABOUT)
                .singleElement()
                .satisfies(line -> assertThat(line.details()).containsEntry("employees", "handler,unithead"));
    }

    @Test
    void whoHasAlsoRecusedThemselvesDoesNotSeeTheCaseWhenTheComplaintIsAboutSomebodyElse() {
        desk.assign(number, HANDLER, HEAD);
        recusals.raise(RecusalRequest.own(number, HANDLER, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė"));
        impartiality.nameComplainedAbout(number, Set.of(HANDLER), employee("registrar"));

        impartiality.nameComplainedAbout(number, Set.of(), employee("registrar"));

        assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
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

    private static Actor employee(String login) {
        return Actor.employee(new EmployeeId(login));
    }

    private static NewEmployee directorWhoHandles(String login, @Nullable EmployeeId supervisor) {
        return new NewEmployee(
                new EmployeeId(login),
                "Antanas Antanaitis",
                "Direktorius",
                login + "@atsakas.demo",
                "+370 5 277 9999",
                new UnitCode("vadovybe"),
                supervisor,
                Set.of(Role.DIRECTOR, Role.HANDLER));
    }
}

package lt.atsakas.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseKind;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Classification;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.registry.Priority;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Complaints;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class RecusalDeskTests {

    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final EmployeeId HEAD = new EmployeeId("unithead");
    private static final EmployeeId DIRECTOR = new EmployeeId("director");
    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private RecusalDesk desk;

    @Autowired
    private ClientsRecusals clients;

    @Autowired
    private AssignmentDesk assignment;

    @Autowired
    private CaseAccess access;

    @Autowired
    private CaseSearch search;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private Journal journal;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Complaints complaints;

    @Autowired
    private JdbcClient database;

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
    void theCaseDoesNotExistForThePersonFromTheWordThatRaisesIt() {
        desk.raise(own(HANDLER));

        assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
        assertThat(search.find(new CaseQuery(number.value(), null, null, 0), access.circleOf(HANDLER))
                        .lines())
                .isEmpty();
        assertThatThrownBy(() -> assignment.assign(number, HANDLER, HEAD)).isInstanceOf(HandlerNotEligible.class);
        assertThat(registry.facts(number).handler()).isEqualTo(HANDLER);
        assertThat(assignment.responsibleFor(number)).isEqualTo(HEAD);
    }

    @Test
    void upheldThePersonIsBarredAndHandlesTheCaseNoMore() {
        RecusalId id = desk.raise(own(HANDLER));

        desk.uphold(id, HEAD);

        assertThatThrownBy(() -> access.open(number, HANDLER)).isInstanceOf(NotFound.class);
        assertThat(registry.facts(number).handler()).isNull();
        assertThatThrownBy(() -> assignment.assign(number, HANDLER, HEAD)).isInstanceOf(HandlerNotEligible.class);
        assertThat(assignment.eligible(number)).extracting(EmployeeCard::id).doesNotContain(HANDLER);
    }

    @Test
    void refusedThePersonSeesTheCaseAgainAndHandlesIt() {
        RecusalId id = desk.raise(own(HANDLER));

        desk.refuse(id, "Ryšys per tolimas.", HEAD);

        assertThat(access.open(number, HANDLER).handler()).isEqualTo(HANDLER);
        assertThat(assignment.responsibleFor(number)).isEqualTo(HANDLER);
        assertThat(desk.card(id).reasons()).isEqualTo("Ryšys per tolimas.");
    }

    @Test
    void whoIsBarredAnywayStaysBarredWhenTheirRecusalIsRefused() {
        RecusalId first = desk.raise(own(HANDLER));
        desk.uphold(first, HEAD);
        assertThatThrownBy(() -> desk.raise(own(HANDLER))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(asked(HANDLER, Actor.client()))).isInstanceOf(NotInvolved.class);
    }

    @Test
    void aSecondRecusalOfTheSamePersonWaitsForTheFirst() {
        desk.raise(own(HANDLER));

        assertThatThrownBy(() -> desk.raise(asked(HANDLER, Actor.client()))).isInstanceOf(RecusalAlreadyOpen.class);
        assertThatThrownBy(() -> desk.raise(asked(HANDLER, Actor.employee(REGISTRAR))))
                .isInstanceOf(RecusalAlreadyOpen.class);
        assertThat(desk.of(number)).hasSize(1);
    }

    @Test
    void theDatabaseTakesNoSecondOpenOne() {
        desk.raise(own(HANDLER));

        assertThatThrownBy(() -> database.sql("""
                        insert into assignment.recusal (id, case_number, person, ground, reason, origin, raised_at, state, version)
                        values (?, ?, 'handler', 'OTHER_DOUBT', 'x', 'SELF', now(), 'OPEN', 0)""")
                        .params(UUID.randomUUID(), number.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otherhead", "z.norkus", "dpo", "admin"})
    void whoHasNothingToDoWithTheCaseIsNotRecusedAndDoesNotRecuse(String login) {
        EmployeeId stranger = new EmployeeId(login);

        assertThatThrownBy(() -> desk.raise(asked(stranger, Actor.client()))).isInstanceOf(NotInvolved.class);
        assertThatThrownBy(() -> desk.raise(asked(stranger, Actor.employee(REGISTRAR))))
                .isInstanceOf(NotInvolved.class);
        assertThatThrownBy(() -> desk.raise(own(stranger))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(asked(HANDLER, Actor.employee(stranger))))
                .isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(raised(HANDLER, stranger))).isInstanceOf(NotYoursToRecuse.class);
        assertThat(desk.of(number)).isEmpty();
    }

    @Test
    void aSupervisorRecusesThoseTheyLeadAndNobodyElse() {
        assertThatThrownBy(() -> desk.raise(raised(DIRECTOR, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(raised(REGISTRAR, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(raised(HEAD, HANDLER))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(raised(HEAD, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        CaseFacts facts = registry.facts(number);
        assertThat(desk.whom(facts, RecusalOrigin.SUPERVISOR, HEAD))
                .extracting(EmployeeCard::id)
                .containsExactly(HANDLER);
        assertThat(desk.mayRaise(facts, RecusalOrigin.SUPERVISOR, HANDLER)).isFalse();

        desk.raise(raised(HANDLER, HEAD));

        assertThat(desk.mayRaise(facts, RecusalOrigin.SUPERVISOR, HEAD))
                .as("nobody is left to choose")
                .isFalse();
        assertThat(desk.of(number))
                .singleElement()
                .satisfies(one -> assertThat(one.raisedBy()).isEqualTo(HEAD));
    }

    @Test
    void theHandlerEntersNoClientsRequest() {
        assertThatThrownBy(() -> desk.raise(asked(HEAD, Actor.employee(HANDLER))))
                .isInstanceOf(NotYoursToRecuse.class);
    }

    @Test
    void inAClosedCaseNobodyIsRecusedAnyMore() {
        registry.close(number, Outcome.ANSWERED, Actor.system());

        assertThatThrownBy(() -> desk.raise(own(HANDLER))).isInstanceOf(CaseAlreadyClosed.class);
        assertThatThrownBy(() -> clients.ask(number, null, RecusalGround.OTHER_DOUBT, "Kaimynas"))
                .isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void theJournalNamesThePersonAndTheGroundAndKeepsNoWords() {
        desk.raise(asked(HANDLER, Actor.client()));

        JournalEntry line = journal.of(number).stream()
                .filter(entry -> entry.kind() == JournalKind.RECUSAL_ASKED)
                .findFirst()
                .orElseThrow();
        assertThat(line.actor()).isEqualTo(Actor.client());
        assertThat(line.details())
                .containsOnlyKeys("person", "ground")
                .containsEntry("person", "handler")
                .containsEntry("ground", "OTHER_DOUBT");
    }

    private RecusalRequest own(EmployeeId person) {
        return RecusalRequest.own(number, person, RecusalGround.NEAR_RELATIVE, "Klientė – mano pusseserė.");
    }

    private RecusalRequest asked(EmployeeId person, Actor by) {
        return new RecusalRequest(number, person, RecusalGround.OTHER_DOUBT, "Kaimynas", RecusalOrigin.CLIENT, by);
    }

    private RecusalRequest raised(EmployeeId person, EmployeeId by) {
        return new RecusalRequest(
                number,
                person,
                RecusalGround.OTHER_DOUBT,
                "Buvę verslo partneriai",
                RecusalOrigin.SUPERVISOR,
                Actor.employee(by));
    }
}

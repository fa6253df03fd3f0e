package lt.atsakas.assignment;

import static lt.atsakas.assignment.DoubtedCase.HANDLER;
import static lt.atsakas.assignment.DoubtedCase.HEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseAlreadyClosed;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseQuery;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.CaseSearch;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.registry.Outcome;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class RecusalDeskTests {

    private static final EmployeeId DIRECTOR = new EmployeeId("director");
    private static final EmployeeId REGISTRAR = new EmployeeId("registrar");

    @Autowired
    private ApplicationContext beans;

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
    private JdbcClient database;

    private DoubtedCase doubted;

    @BeforeEach
    void assignACase() {
        doubted = DoubtedCase.assigned(beans);
    }

    @Test
    void theCaseDoesNotExistForThePersonFromTheWordThatRaisesIt() {
        desk.raise(doubted.own(HANDLER));

        assertThatThrownBy(() -> access.open(doubted.number(), HANDLER)).isInstanceOf(NotFound.class);
        assertThat(search.find(new CaseQuery(doubted.number().value(), null, null, 0), access.circleOf(HANDLER))
                        .lines())
                .isEmpty();
        assertThatThrownBy(() -> assignment.assign(doubted.number(), HANDLER, HEAD))
                .isInstanceOf(HandlerNotEligible.class);
        assertThat(registry.facts(doubted.number()).handler()).isEqualTo(HANDLER);
        assertThat(assignment.responsibleFor(doubted.number())).isEqualTo(HEAD);
    }

    @Test
    void upheldThePersonIsBarredAndHandlesTheCaseNoMore() {
        RecusalId id = desk.raise(doubted.own(HANDLER));

        desk.uphold(id, HEAD);

        assertThatThrownBy(() -> access.open(doubted.number(), HANDLER)).isInstanceOf(NotFound.class);
        assertThat(registry.facts(doubted.number()).handler()).isNull();
        assertThatThrownBy(() -> assignment.assign(doubted.number(), HANDLER, HEAD))
                .isInstanceOf(HandlerNotEligible.class);
        assertThat(assignment.eligible(doubted.number()))
                .extracting(EmployeeCard::id)
                .doesNotContain(HANDLER);
    }

    @Test
    void refusedThePersonSeesTheCaseAgainAndHandlesIt() {
        RecusalId id = desk.raise(doubted.own(HANDLER));

        desk.refuse(id, "Ryšys per tolimas.", HEAD);

        assertThat(access.open(doubted.number(), HANDLER).handler()).isEqualTo(HANDLER);
        assertThat(assignment.responsibleFor(doubted.number())).isEqualTo(HANDLER);
        assertThat(desk.card(id).reasons()).isEqualTo("Ryšys per tolimas.");
    }

    @Test
    void whoIsBarredAnywayStaysBarredWhenTheirRecusalIsRefused() {
        RecusalId first = desk.raise(doubted.own(HANDLER));
        desk.uphold(first, HEAD);
        assertThatThrownBy(() -> desk.raise(doubted.own(HANDLER))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.asked(HANDLER, Actor.client())))
                .isInstanceOf(NotInvolved.class);
    }

    @Test
    void aSecondRecusalOfTheSamePersonWaitsForTheFirst() {
        desk.raise(doubted.own(HANDLER));

        assertThatThrownBy(() -> desk.raise(doubted.asked(HANDLER, Actor.client())))
                .isInstanceOf(RecusalAlreadyOpen.class);
        assertThatThrownBy(() -> desk.raise(doubted.asked(HANDLER, Actor.employee(REGISTRAR))))
                .isInstanceOf(RecusalAlreadyOpen.class);
        assertThat(desk.of(doubted.number())).hasSize(1);
    }

    @Test
    void theDatabaseTakesNoSecondOpenOne() {
        desk.raise(doubted.own(HANDLER));

        assertThatThrownBy(() -> database.sql("""
                        insert into assignment.recusal (id, case_number, person, ground, reason, origin, raised_at, state, version)
                        values (?, ?, 'handler', 'OTHER_DOUBT', 'x', 'SELF', now(), 'OPEN', 0)""")
                        .params(UUID.randomUUID(), doubted.number().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"otherhead", "z.norkus", "dpo", "admin"})
    void whoHasNothingToDoWithTheCaseIsNotRecusedAndDoesNotRecuse(String login) {
        EmployeeId stranger = new EmployeeId(login);

        assertThatThrownBy(() -> desk.raise(doubted.asked(stranger, Actor.client())))
                .isInstanceOf(NotInvolved.class);
        assertThatThrownBy(() -> desk.raise(doubted.asked(stranger, Actor.employee(REGISTRAR))))
                .isInstanceOf(NotInvolved.class);
        assertThatThrownBy(() -> desk.raise(doubted.own(stranger))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.asked(HANDLER, Actor.employee(stranger))))
                .isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.raised(HANDLER, stranger))).isInstanceOf(NotYoursToRecuse.class);
        assertThat(desk.of(doubted.number())).isEmpty();
    }

    @Test
    void aSupervisorRecusesThoseTheyLeadAndNobodyElse() {
        assertThatThrownBy(() -> desk.raise(doubted.raised(DIRECTOR, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.raised(REGISTRAR, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.raised(HEAD, HANDLER))).isInstanceOf(NotYoursToRecuse.class);
        assertThatThrownBy(() -> desk.raise(doubted.raised(HEAD, HEAD))).isInstanceOf(NotYoursToRecuse.class);
        CaseFacts facts = registry.facts(doubted.number());
        assertThat(desk.whom(facts, RecusalOrigin.SUPERVISOR, HEAD))
                .extracting(EmployeeCard::id)
                .containsExactly(HANDLER);
        assertThat(desk.mayRaise(facts, RecusalOrigin.SUPERVISOR, HANDLER)).isFalse();

        desk.raise(doubted.raised(HANDLER, HEAD));

        assertThat(desk.mayRaise(facts, RecusalOrigin.SUPERVISOR, HEAD))
                .as("nobody is left to choose")
                .isFalse();
        assertThat(desk.of(doubted.number()))
                .singleElement()
                .satisfies(one -> assertThat(one.raisedBy()).isEqualTo(HEAD));
    }

    @Test
    void theHandlerEntersNoClientsRequest() {
        assertThatThrownBy(() -> desk.raise(doubted.asked(HEAD, Actor.employee(HANDLER))))
                .isInstanceOf(NotYoursToRecuse.class);
    }

    @Test
    void inAClosedCaseNobodyIsRecusedAnyMore() {
        registry.close(doubted.number(), Outcome.ANSWERED, Actor.system());

        assertThatThrownBy(() -> desk.raise(doubted.own(HANDLER))).isInstanceOf(CaseAlreadyClosed.class);
        assertThatThrownBy(() -> clients.ask(doubted.number(), null, RecusalGround.OTHER_DOUBT, "Kaimynas"))
                .isInstanceOf(CaseAlreadyClosed.class);
    }

    @Test
    void theJournalNamesThePersonAndTheGroundAndKeepsNoWords() {
        desk.raise(doubted.asked(HANDLER, Actor.client()));

        JournalEntry line = journal.of(doubted.number()).stream()
                .filter(entry -> entry.kind() == JournalKind.RECUSAL_ASKED)
                .findFirst()
                .orElseThrow();
        assertThat(line.actor()).isEqualTo(Actor.client());
        assertThat(line.details())
                .containsOnlyKeys("person", "ground")
                .containsEntry("person", "handler")
                .containsEntry("ground", "OTHER_DOUBT");
    }
}

package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.HandlerNotEligible;
import lt.atsakas.assignment.NobodyCouldApprove;
import lt.atsakas.assignment.NotTheDecider;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.StaffMember;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who could decide is barred: somebody keeps the case, decides nothing, and others hear of it. */
@AtsakasTest
class NobodyLeftToDecideTests {

    private static final String ASSIGN = "userTask_assignHandler";
    private static final String APPROVE = "userTask_approveAnswer";
    private static final String OWNERS_REPRESENTATIVE = "n.mockute";
    private static final String ADMINISTRATOR = "admin";
    private static final EmployeeId HANDLER = new EmployeeId("handler");
    private static final AtomicInteger ENTERED = new AtomicInteger();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private AssignmentDesk assignment;

    @Autowired
    private Organisation organisation;

    @Autowired
    private FormerEmployeesLeave rounds;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    @Test
    void withNoHeadLeftAnAdministratorKeepsTheCaseAndDecidesNothing() {
        Walk walk = barring().classifiedAbout("director", "l.butkiene", OWNERS_REPRESENTATIVE);

        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(ADMINISTRATOR);
        assertThat(StaffMember.signIn(port, ADMINISTRATOR).get(page(walk)).statusCode())
                .isEqualTo(200);
        assertThat(textsTo(ADMINISTRATOR, walk))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("neliko vadovo").doesNotContain("/cases/"));
        assertThat(alarms(walk)).hasSize(1);
        assertThat(assignment.eligible(walk.number()))
                .extracting(EmployeeCard::id)
                .doesNotContain(HANDLER, new EmployeeId("handler2"), new EmployeeId("handler3"));
        assertThatThrownBy(() -> assignment.assign(walk.number(), HANDLER, new EmployeeId(ADMINISTRATOR)))
                .isInstanceOf(NobodyCouldApprove.class);
    }

    @Test
    void whoeverIsEnteredToDecideGetsWhatAnAdministratorKept() {
        Walk walk = barring().classifiedAbout("director", "l.butkiene", OWNERS_REPRESENTATIVE);
        EmployeeId decider = entered();

        rounds.round();

        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(decider.value());
        barring().assertNothingLeftFor(ADMINISTRATOR, walk);
        organisation.leave(decider);
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void anAnswerThatNobodyMayDecideIsNotDecided() {
        Walk walk = Walk.begin(beans).approving();

        barring().nameAll(walk, "registrar", "director", "l.butkiene", OWNERS_REPRESENTATIVE);

        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo(ADMINISTRATOR);
        assertThat(StaffMember.signIn(port, ADMINISTRATOR)
                        .tryToComplete(walk.number().value(), APPROVE, Map.of("decision", "approve"))
                        .body())
                .contains("Šio atsakymo tvirtinti ar grąžinti negalite");
        assertThatThrownBy(() ->
                        walk.complete(APPROVE, ADMINISTRATOR, Map.of("decision", "return", "comments", "Pataisykite.")))
                .isInstanceOf(NotTheDecider.class);
    }

    @Test
    void aboutEverybodyTheBarsAreInForceAndWhoeverSaidSoKeepsTheCaseToMendIt() {
        Walk walk = Walk.begin(beans).drafting();

        barring().nameAll(walk, "registrar", everybody());

        for (String barred : List.of("director", ADMINISTRATOR, "unithead", "handler", "g.vasiliauskaite")) {
            barring().assertNothingLeftFor(barred, walk);
        }
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo("registrar");
        assertThat(textsTo("registrar", walk)).anyMatch(text -> text.contains("neliko vadovo"));
        assertThat(assignment.eligible(walk.number())).isEmpty();
        assertThatThrownBy(() -> assignment.assign(walk.number(), HANDLER, new EmployeeId("registrar")))
                .isInstanceOf(HandlerNotEligible.class);
        barring().nameAll(walk, "registrar", "director");
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(OWNERS_REPRESENTATIVE);
    }

    @Test
    void aClassificationThatNamesEverybodyIsAccepted() {
        Walk walk = barring().classifiedAbout(everybody());

        barring().assertNothingLeftFor("director", walk);
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo("registrar");
        assertThat(alarms(walk)).hasSize(1);
        barring().nobodyNamed(walk, "registrar");
        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void aLeaderWhoKeepsACaseAboutThemselvesDecidesNothing() {
        Walk walk = Walk.begin(beans).approving();

        barring().nameAll(walk, "director", "director", "l.butkiene", OWNERS_REPRESENTATIVE, ADMINISTRATOR);

        assertThat(walk.task(APPROVE).getAssignee()).isEqualTo("director");
        assertThat(alarms(walk)).hasSize(1);
        assertThatThrownBy(() -> walk.complete(APPROVE, "director", Map.of("decision", "approve")))
                .isInstanceOf(NotTheDecider.class);
        barring().nobodyNamed(walk, "director");
        walk.complete(APPROVE, "unithead", Map.of("decision", "approve"));
        assertThat(walk.steps()).isEmpty();
    }

    @Test
    void aSupervisorForWhomTheCaseDoesNotExistDoesNotSeeItsTaskEither() {
        Walk walk = Walk.begin(beans).classified();

        heads().forEach(head -> barring().bar(walk, head));

        assertThat(walk.task(ASSIGN).getAssignee()).isEqualTo(ADMINISTRATOR);
        assertThat(organisation.employee(new EmployeeId(ADMINISTRATOR)).supervisor())
                .isEqualTo(new EmployeeId("chair"));
        barring().assertNothingLeftFor("chair", walk);
    }

    private Barring barring() {
        return new Barring(beans, port);
    }

    private String[] everybody() {
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .map(card -> card.id().value())
                .toArray(String[]::new);
    }

    private List<String> heads() {
        return Arrays.stream(Role.values())
                .filter(Role::decides)
                .flatMap(role -> organisation.withRole(role).stream())
                .map(card -> card.id().value())
                .distinct()
                .toList();
    }

    private EmployeeId entered() {
        EmployeeId id = new EmployeeId("decider" + ENTERED.incrementAndGet());
        organisation.add(new NewEmployee(
                id,
                "Ramunė Ramunaitė",
                "Savivaldybės atstovė",
                id + "@atsakas.demo",
                null,
                new UnitCode("vadovybe"),
                null,
                Set.of(Role.DECIDER_OF_LAST_RESORT)));
        return id;
    }

    private List<String> textsTo(String recipient, Walk walk) {
        return database.sql("select body from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }

    private List<JournalEntry> alarms(Walk walk) {
        return journal.of(walk.number()).stream()
                .filter(line -> line.kind() == JournalKind.NOBODY_DECIDES)
                .toList();
    }

    private static String page(Walk walk) {
        return "/cases/" + walk.number().address();
    }
}

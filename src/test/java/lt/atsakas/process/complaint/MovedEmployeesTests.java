package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeFile;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.HouseDesk;
import lt.atsakas.organisation.NewEmployee;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.process.OpenWork;
import lt.atsakas.process.Walk;
import lt.atsakas.process.WorkInHand;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody moves within the house with work in hand: it goes where it belongs now. */
@AtsakasTest
class MovedEmployeesTests {

    private static final AtomicInteger HIRED = new AtomicInteger();
    private static final EmployeeId ADMIN = new EmployeeId("admin");
    private static final UnitCode LEGAL = new UnitCode("teise");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HouseDesk desk;

    @Autowired
    private MovedEmployees moved;

    @Autowired
    private WorkInHand work;

    @Autowired
    private CaseRegistry registry;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void whatWaitsForTheHeadOfAUnitComesBeforeTheNewHead() {
        String head = hired("director", Role.UNIT_HEAD);
        Walk walk = toAssignInLegal();
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("r.gudaitis");
        try {
            headedBy(head);
            assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo(head);
        } finally {
            headedBy("r.gudaitis");
        }
        assertThat(walk.task("userTask_assignHandler").getAssignee()).isEqualTo("r.gudaitis");
        organisation.leave(new EmployeeId(head));
    }

    @Test
    void anAnswerComesBeforeTheNewSupervisorOfItsHandler() {
        String supervisor = hired("otherhead", Role.UNIT_HEAD);
        String handler = hired(supervisor, Role.HANDLER);
        Walk walk = approving(handler);
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo(supervisor);

        under(handler, "unithead");

        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("unithead");
        organisation.leave(new EmployeeId(handler));
        organisation.leave(new EmployeeId(supervisor));
    }

    @Test
    void aHandlerWhoMovesKeepsTheirCasesAndTheNewSupervisorSeesTheTask() {
        String supervisor = hired("otherhead", Role.UNIT_HEAD);
        String handler = hired(supervisor, Role.HANDLER);
        Walk walk = drafting(handler);
        assertThat(holders(walk.task("userTask_draftAnswer"))).contains(handler, supervisor);

        under(handler, "otherhead");

        assertThat(walk.facts().handler()).isEqualTo(new EmployeeId(handler));
        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo(handler);
        assertThat(holders(walk.task("userTask_draftAnswer")))
                .contains(handler, "otherhead")
                .doesNotContain(supervisor);
        organisation.leave(new EmployeeId(handler));
        organisation.leave(new EmployeeId(supervisor));
    }

    @Test
    void aTaskTakenFromAGroupGoesBackToItWhenTheTakerLosesTheRole() {
        String registrar = hired("l.butkiene", Role.REGISTRAR);
        Walk walk = Walk.begin(beans);
        transaction.executeWithoutResult(taking -> beans.getBean(TaskService.class)
                .claim(walk.task("userTask_classifyComplaint").getId(), registrar));

        change(registrar, "l.butkiene", Set.of());

        assertThat(walk.task("userTask_classifyComplaint").getAssignee()).isNull();
        assertThat(holders(walk.task("userTask_classifyComplaint"))).doesNotContain(registrar);
        organisation.leave(new EmployeeId(registrar));
    }

    @Test
    void aCaseThatSomebodyHoldsFollowsWithTheNextRound() {
        String supervisor = hired("otherhead", Role.UNIT_HEAD);
        String handler = hired(supervisor, Role.HANDLER);
        Walk walk = approving(handler);

        transaction.executeWithoutResult(holding -> {
            registry.releaseHandler(walk.number());
            CompletableFuture.runAsync(() -> under(handler, "unithead")).join();
            holding.setRollbackOnly();
        });
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo(supervisor);

        moved.round();
        assertThat(walk.task("userTask_approveAnswer").getAssignee()).isEqualTo("unithead");
        organisation.leave(new EmployeeId(handler));
        organisation.leave(new EmployeeId(supervisor));
    }

    @Test
    void theWorkInHandIsCountedButOnlyAsFarAsTheAskerMayKnow() {
        String handler = hired("unithead", Role.HANDLER);
        drafting(handler);
        Walk barred = drafting(handler);
        EmployeeId employee = new EmployeeId(handler);
        assertThat(work.of(employee, ADMIN)).isEqualTo(new OpenWork(2, 2));

        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar (case_number, employee, ground, reason, since)"
                        + " values (?, 'admin', 'CONFLICT_OF_INTERESTS', 'Kaimynas', now())")
                .param(barred.number().value())
                .update();

        assertThat(work.of(employee, ADMIN)).isEqualTo(new OpenWork(1, 1));
        organisation.leave(employee);
        assertThat(work.of(employee, ADMIN).isNone()).isTrue();
    }

    @Test
    void whatADeputyDoesMeanwhileIsTheirWorkToo() {
        String handler = hired("unithead", Role.HANDLER);
        Walk walk = drafting(handler);
        Staff staff = new Staff(beans);

        staff.away(handler, "handler2");

        assertThat(walk.task("userTask_draftAnswer").getAssignee()).isEqualTo("handler2");
        assertThat(work.of(new EmployeeId(handler), ADMIN)).isEqualTo(new OpenWork(1, 1));
        staff.everythingIsAsBefore();
        organisation.leave(new EmployeeId(handler));
    }

    private Walk toAssignInLegal() {
        return Walk.begin(beans)
                .complete(
                        "userTask_classifyComplaint",
                        "registrar",
                        Map.of("kind", "complaint", "category", "eviction", "urgency", "none"));
    }

    private Walk drafting(String handler) {
        return Walk.begin(beans)
                .classified()
                .complete("userTask_assignHandler", "unithead", Map.of("handler", handler))
                .complete("userTask_confirmImpartiality", handler, Map.of("decision", "noConflict"))
                .complete("userTask_examineComplaint", handler, Map.of());
    }

    private Walk approving(String handler) {
        return drafting(handler).writtenBy(handler).complete("userTask_draftAnswer", handler, Map.of());
    }

    private void headedBy(String head) {
        var file = desk.file(LEGAL);
        desk.change(file.card().headedBy(new EmployeeId(head)), file.version(), ADMIN);
    }

    private void under(String employee, String supervisor) {
        change(employee, supervisor, Set.of(Role.HANDLER));
    }

    private void change(String employee, String supervisor, Set<Role> roles) {
        EmployeeFile file = desk.file(new EmployeeId(employee));
        EmployeeCard card = file.card();
        EmployeeCard wanted = new EmployeeCard(
                card.id(),
                card.fullName(),
                card.position(),
                card.email(),
                card.phone(),
                card.unit(),
                new EmployeeId(supervisor),
                roles,
                true);
        desk.change(wanted, file.version(), ADMIN);
    }

    private List<String> holders(Task task) {
        return authorizations
                .createAuthorizationQuery()
                .resourceType(Resources.TASK)
                .resourceId(task.getId())
                .list()
                .stream()
                .map(Authorization::getUserId)
                .toList();
    }

    private String hired(String supervisor, Role role) {
        String login = "perkeltas" + HIRED.incrementAndGet();
        organisation.add(new NewEmployee(
                new EmployeeId(login),
                "Perkeltas Darbuotojas",
                "Specialistas",
                login + "@atsakas.demo",
                null,
                new UnitCode("bustas"),
                new EmployeeId(supervisor),
                Set.of(role)));
        return login;
    }
}

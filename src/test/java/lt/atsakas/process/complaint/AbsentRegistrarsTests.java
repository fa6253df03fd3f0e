package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.organisation.AbsenceCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What belongs to a role waits for its colleagues; when none of them is at work, for their deputies. */
@AtsakasTest
class AbsentRegistrarsTests {

    private static final String CLASSIFY = "userTask_classifyComplaint";
    private static final List<String> REGISTRARS = List.of("registrar", "g.vasiliauskaite", "l.butkiene");
    private static final Map<String, String> CLASSIFIED = Map.of("kind", "complaint", "category", "heating");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private TaskService tasks;

    @Autowired
    private CaseAccess access;

    private Staff staff;

    @BeforeEach
    void begin() {
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyReturns() {
        staff.everythingIsAsBefore();
    }

    @Test
    void colleaguesGoOnWhileOneIsAwayAndWhatWasTakenIsFreeAgain() {
        Walk walk = Walk.begin(beans);
        StaffMember registrar = StaffMember.signIn(port, "registrar");
        registrar.claim(registrar.tasks(walk.number().value()).get(0));
        assertThat(walk.task(CLASSIFY).getAssignee()).isEqualTo("registrar");

        staff.away("registrar", "handler3");

        assertThat(walk.task(CLASSIFY).getAssignee()).isNull();
        assertThat(candidates(walk)).containsExactly(Role.REGISTRAR.groupId());
        StaffMember.signIn(port, "g.vasiliauskaite").complete(walk.number().value(), CLASSIFY, CLASSIFIED);
    }

    @Test
    void whoeverIsEnteredAsAwayTakesNothing() {
        Walk walk = Walk.begin(beans);
        staff.away("registrar", "handler3");

        StaffMember registrar = StaffMember.signIn(port, "registrar");
        var refused = registrar.claim(registrar.tasks(walk.number().value()).get(0));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("šiandien nedirbantys");
        assertThat(walk.task(CLASSIFY).getAssignee()).isNull();
    }

    @Test
    void withNobodyOfThemAtWorkTheirDeputiesSeeAndDoWhatWaitsAndWhatIsNew() {
        Walk waiting = Walk.begin(beans);
        List<AbsenceCard> absences =
                REGISTRARS.stream().map(login -> staff.away(login, "handler3")).toList();
        Walk fresh = Walk.begin(beans);

        for (Walk walk : List.of(waiting, fresh)) {
            assertThat(candidates(walk)).containsExactly("handler3");
            assertThat(access.maySee(walk.facts(), new EmployeeId("handler3"))).isTrue();
        }
        StaffMember.signIn(port, "handler3").complete(fresh.number().value(), CLASSIFY, CLASSIFIED);

        staff.isBack(absences.get(0));
        assertThat(candidates(waiting)).containsExactly(Role.REGISTRAR.groupId());
        assertThat(access.maySee(waiting.facts(), new EmployeeId("handler3"))).isFalse();
    }

    private List<String> candidates(Walk walk) {
        return tasks.getIdentityLinksForTask(walk.task(CLASSIFY).getId()).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(link -> link.getUserId() == null ? link.getGroupId() : link.getUserId())
                .toList();
    }
}

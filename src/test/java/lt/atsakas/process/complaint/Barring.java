package lt.atsakas.process.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.Walk;
import lt.atsakas.registry.Actor;
import lt.atsakas.testing.StaffMember;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bars people from a case under way and looks at it with their eyes. */
record Barring(ApplicationContext beans, int port) {

    void name(Walk walk, String named, String by) {
        name(walk, Set.of(new EmployeeId(named)), by);
    }

    void nameAll(Walk walk, String by, String... named) {
        name(walk, Stream.of(named).map(EmployeeId::new).collect(Collectors.toSet()), by);
    }

    /** As the registrar does it in Tasklist. */
    Walk classifiedAbout(String... complainedAbout) {
        Walk walk = Walk.begin(beans);
        StaffMember.signIn(port, "registrar")
                .complete(
                        walk.number().value(),
                        "userTask_classifyComplaint",
                        Map.of(
                                "kind", "complaint",
                                "category", "heating",
                                "urgency", "none",
                                "complainedAbout", List.of(complainedAbout)));
        return walk;
    }

    /** Of a category with a smaller circle; a lawyer handles it. */
    Walk restrictedIn(String category) {
        Walk walk = Walk.begin(beans);
        StaffMember.signIn(port, "registrar")
                .complete(
                        walk.number().value(),
                        "userTask_classifyComplaint",
                        Map.of("kind", "complaint", "category", category, "urgency", "none"));
        return walk.complete("userTask_assignHandler", "r.gudaitis", Map.of("handler", "i.jasaite"));
    }

    void nobodyNamed(Walk walk, String by) {
        name(walk, Set.of(), by);
    }

    /** Barred for a reason that does not concern those under them. */
    void bar(Walk walk, String login) {
        beans.getBean(JdbcClient.class)
                .sql("insert into assignment.bar values (?, ?, 'CONFLICT_OF_INTERESTS', 'testas', now())")
                .params(walk.number().value(), login)
                .update();
        walk.happens(new BarsChanged(walk.number()));
    }

    void assertNothingLeftFor(String login, Walk walk) {
        StaffMember barred = StaffMember.signIn(port, login);
        assertThat(barred.tasks(walk.number().value())).isEmpty();
        assertThat(barred.get("/cases/" + walk.number().address()).statusCode()).isEqualTo(404);
        walk.tasks().forEach(task -> assertNoGrant(login, task.getId()));
    }

    private void assertNoGrant(String login, String task) {
        assertThat(beans.getBean(TaskService.class).getIdentityLinksForTask(task))
                .noneSatisfy(link -> assertThat(link.getUserId()).isEqualTo(login));
        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select count(*) from act_ru_authorization where resource_id_ = ? and user_id_ = ?")
                        .params(task, login)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void name(Walk walk, Set<EmployeeId> named, String by) {
        beans.getBean(Impartiality.class).nameComplainedAbout(walk.number(), named, Actor.employee(new EmployeeId(by)));
    }
}

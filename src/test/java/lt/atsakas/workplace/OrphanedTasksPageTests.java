package lt.atsakas.workplace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.EscalationProof;
import lt.atsakas.process.OrphanedTask;
import lt.atsakas.process.OrphanedTask.Reason;
import lt.atsakas.process.OrphanedTasks;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import lt.atsakas.testing.Visitor;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.actuate.health.HealthContributorRegistry;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@AtsakasTest
class OrphanedTasksPageTests {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private OrphanedTasks orphans;

    @Autowired
    private EscalationProof proof;

    @Autowired
    private TaskService tasks;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Organisation organisation;

    @Autowired
    private HealthContributorRegistry health;

    private Staff staff;
    private Walk walk;

    @BeforeEach
    void begin() {
        staff = new Staff(beans);
        database.sql("delete from process.escalation_proof").update();
        walk = Walk.begin(beans).examining();
    }

    @AfterEach
    void everybodyIsBack() {
        database.sql("delete from assignment.bar where case_number = ?")
                .param(walk.number().value())
                .update();
        tasks.setAssignee(walk.task("userTask_examineComplaint").getId(), "handler");
        staff.everythingIsAsBefore();
        database.sql("delete from process.escalation_proof").update();
    }

    @Test
    void aTaskThatSomebodyCanDoIsNoneOfThem() {
        assertThat(reasons()).isEmpty();

        staff.away("handler", "handler2");

        assertThat(reasons()).as("the deputy can").isEmpty();
    }

    @Test
    void whatIsNamedForNobodyIsFound() {
        tasks.setAssignee(walk.task("userTask_examineComplaint").getId(), null);

        assertThat(reasons()).containsExactly(Reason.NOBODY_NAMED);
    }

    @Test
    void whatWaitsForSomebodyAwayOrGoneIsFoundAndMakesTheHealthDegraded() {
        String away = staff.hire("unithead");
        staff.away(away, "handler2");
        give(away);
        assertThat(reasons()).containsExactly(Reason.AWAY);

        String gone = staff.hire("unithead");
        organisation.leave(new EmployeeId(gone));
        give(gone);
        assertThat(reasons()).containsExactly(Reason.LEFT);
        HealthIndicator indicator = (HealthIndicator) health.getContributor("orphanedTasks");
        assertThat(indicator.health().getStatus()).isEqualTo(new Status("DEGRADED"));
    }

    @Test
    void thoseWhoCanChangeItSeeItAndOthersGetNoPage() {
        give(awayForGood());

        String link = "/cases/" + walk.number().address();
        assertThat(page("unithead").select("a[href=" + link + "]")).hasSize(1);
        assertThat(page("director").select("a[href=" + link + "]")).hasSize(1);
        assertThat(page("admin").select("a[href=" + link + "]"))
                .as("no case of theirs")
                .isEmpty();
        assertThat(page("admin").text()).contains(walk.number().value(), "Išnagrinėti skundą", "nėra kam jo pavaduoti");
        assertThat(page("otherhead").text()).doesNotContain(walk.number().value());
        for (String login : List.of("handler", "registrar", "dpo", "owner")) {
            assertThat(Visitor.signedIn(port, login).open("/orphaned-tasks").statusCode())
                    .as(login)
                    .isEqualTo(403);
        }
    }

    @Test
    void whoeverIsBarredFromTheCaseReadsNothingOfIt() {
        give(awayForGood());
        database.sql("insert into assignment.bar values (?, 'admin', 'CONFLICT_OF_INTERESTS', 'kaimynas', now())")
                .param(walk.number().value())
                .update();

        assertThat(page("admin").text()).doesNotContain(walk.number().value());
    }

    @Test
    void whatTheNightsProofFoundIsReadByThoseWhoCanChangeItAndKnowTheCase() {
        assertThat(page("director").text()).contains("Patikra dar nedaryta");
        everybodyIsBarredBut("nobody");

        proof.round();
        backToTheCase("director", "admin");

        String number = walk.number().value();
        assertThat(page("director").text()).contains("Paskutinį kartą patikrinta", number, "nėra kam pranešti");
        assertThat(page("admin").text()).contains(number);
        assertThat(page("unithead").text())
                .doesNotContain(number)
                .contains("Tarp Jums matomų bylų tokių užduočių")
                .doesNotContain("Visais atvejais yra kam pranešti");
    }

    @Test
    void aProofThatFoundSomebodyForEveryTaskSaysSo() {
        everybodyIsBarredBut("director");

        proof.round();

        assertThat(page("director")
                        .select("section[aria-labelledby=proof-title]")
                        .text())
                .contains("Paskutinį kartą patikrinta")
                .doesNotContain(walk.number().value());
    }

    private void backToTheCase(String... logins) {
        database.sql("delete from assignment.bar where case_number = :number and employee in (:logins)")
                .param("number", walk.number().value())
                .param("logins", List.of(logins))
                .update();
    }

    /** Past the program, which would not do it. */
    private void everybodyIsBarredBut(String left) {
        database.sql("insert into assignment.bar select ?, id, 'CONFLICT_OF_INTERESTS', 'visi', now()"
                        + " from organisation.employee where id <> ? on conflict do nothing")
                .params(walk.number().value(), left)
                .update();
    }

    private String awayForGood() {
        String away = staff.hire("unithead");
        staff.away(away, "handler2");
        return away;
    }

    /** Past the program, which would not do it. */
    private void give(String login) {
        database.sql("update act_ru_task set assignee_ = ? where id_ = ?")
                .params(login, walk.task("userTask_examineComplaint").getId())
                .update();
    }

    private List<Reason> reasons() {
        return orphans.all().stream()
                .filter(task -> task.number().equals(walk.number()))
                .map(OrphanedTask::reason)
                .toList();
    }

    private Document page(String login) {
        return Jsoup.parse(Visitor.signedIn(port, login).open("/orphaned-tasks").body());
    }
}

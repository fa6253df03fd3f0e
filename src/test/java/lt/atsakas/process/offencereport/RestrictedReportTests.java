package lt.atsakas.process.offencereport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.Walk;
import lt.atsakas.process.WorkInHand;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.registry.Journal;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Staff;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nothing of a report lies where others look, and whoever is away, concerned or barred does not keep it. */
@AtsakasTest
class RestrictedReportTests {

    private static final String DECIDE = "userTask_reportOffence";

    @Autowired
    private ApplicationContext beans;

    private Reporting reporting;
    private Staff staff;

    @BeforeEach
    void meet() {
        reporting = new Reporting(beans);
        staff = new Staff(beans);
    }

    @AfterEach
    void everybodyIsBack() {
        staff.everythingIsAsBefore();
    }

    @Test
    void whoIsBarredFromTheCaseGetsNoReportOfIt() {
        Walk walk = Walk.begin(beans).examining();
        new Recusing(beans).own(walk, "unithead");

        assertThat(decider(reporting.inCase(walk.number(), "handler"))).isEqualTo("director");
    }

    @Test
    void theDeputyOfAnAbsentSupervisorDecidesUntilTheyAreBack() {
        String number = reporting.offence("handler");
        Walk report = reported(number);

        var absence = staff.away("unithead", "otherhead");
        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("otherhead");

        staff.isBack(absence);
        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(reporting.card(number).asked())
                .containsExactlyInAnyOrder(new EmployeeId("unithead"), new EmployeeId("otherhead"));
    }

    @Test
    void aDeputyWhomItConcernsNeverGetsIt() {
        Walk report = reported(reporting.offence("handler", "otherhead"));

        staff.away("unithead", "otherhead");

        assertThat(report.task(DECIDE).getAssignee()).isEqualTo("director");
    }

    @Test
    void aStepThatFailedForGoodIsTriedAgain() {
        Walk report = reported(reporting.offence("handler")).complete(DECIDE, "unithead", Reporting.DECLINED);
        ManagementService jobs = beans.getBean(ManagementService.class);
        String job = jobs
                .createJobQuery()
                .processDefinitionKey("offence-report")
                .activityId("serviceTask_tellReporter")
                .list()
                .stream()
                .map(waiting -> waiting.getId())
                .reduce((earlier, later) -> later)
                .orElseThrow();
        jobs.setJobRetries(job, 0);

        beans.getBean(ReportRounds.class).tryAgain();

        assertThat(jobs.createJobQuery().jobId(job).singleResult().getRetries()).isEqualTo(1);
        report.fire("serviceTask_tellReporter");
    }

    @Test
    void aCaseKnowsNothingOfItsReport() {
        Walk walk = Walk.begin(beans).examining();
        int lines = beans.getBean(Journal.class).of(walk.number()).size();

        reporting.inCase(walk.number(), "handler");

        assertThat(beans.getBean(CaseTasks.class).of(walk.number(), new EmployeeId("unithead")))
                .hasSize(1);
        assertThat(beans.getBean(Journal.class).of(walk.number())).hasSize(lines);
    }

    @Test
    void howMuchLiesWithSomebodyDoesNotCountIt() {
        WorkInHand work = beans.getBean(WorkInHand.class);
        long before =
                work.of(new EmployeeId("unithead"), new EmployeeId("admin")).tasks();

        reporting.offence("handler");

        assertThat(work.of(new EmployeeId("unithead"), new EmployeeId("admin")).tasks())
                .isEqualTo(before);
    }

    @Test
    void nothingThatWasTypedStaysInTheEngine() {
        String number = reporting.offence("handler", "otherhead");
        reported(number).complete(DECIDE, "unithead", Reporting.TOLD);

        assertThat(beans.getBean(HistoryService.class)
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance(number))
                        .list())
                .allSatisfy(variable -> assertThat(variable.getValue()).isEqualTo(number));
        assertThat(beans.getBean(RuntimeService.class).getVariables(instance(number)))
                .containsOnlyKeys("report");
        assertThat(beans.getBean(JdbcClient.class)
                        .sql(
                                "select count(*) from act_ge_bytearray where convert_from(bytes_, 'LATIN1') like '%10-S-4411%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aTaskOfAReportIsGrantedToNobodyButWhoHasIt() {
        Walk report = reported(reporting.offence("handler", "director"));

        assertThat(beans.getBean(JdbcClient.class)
                        .sql("select user_id_ from act_ru_authorization where resource_id_ = :task")
                        .param("task", report.task(DECIDE).getId())
                        .query(String.class)
                        .list())
                .containsExactly("unithead");
        assertThatThrownBy(() -> beans.getBean(TaskService.class)
                        .setAssignee(report.task(DECIDE).getId(), "director"))
                .isInstanceOf(Exception.class);
    }

    private Walk reported(String number) {
        return Walk.begin(beans).beside(number);
    }

    private String decider(String number) {
        return reported(number).task(DECIDE).getAssignee();
    }

    private String instance(String number) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .singleResult()
                .getId();
    }
}

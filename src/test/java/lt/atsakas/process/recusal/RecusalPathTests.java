package lt.atsakas.process.recusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.atsakas.assignment.RecusalState;
import lt.atsakas.demo.mail.DeliveredMail;
import lt.atsakas.process.Traces;
import lt.atsakas.process.Walk;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.registry.JournalKind;
import lt.atsakas.shared.NotFound;
import lt.atsakas.testing.AtsakasTest;
import lt.atsakas.testing.Mailbox;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The way of a recusal: who decides, by when, who hears of it, and who reports a refusal. */
@AtsakasTest
class RecusalPathTests {

    private static final String DECIDE = "userTask_decideRecusal";
    private static final String REPORT = "userTask_reportRefusal";
    private static final Map<String, String> UPHOLD = Map.of("decision", "uphold");
    private static final Map<String, String> REFUSE =
            Map.of("decision", "refuse", "reasons", "Su byla susijusių asmenų nepažįsta.");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Mailbox mailbox;

    private Recusing recusing;

    @BeforeEach
    void meet() {
        recusing = new Recusing(beans);
    }

    @Test
    void theDirectSupervisorDecidesWithinAWorkingDay() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "handler");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(DECIDE).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-24T15:00:00Z"));
        assertThat(new Traces(walk).lines(JournalKind.RECUSAL_TO_DECIDE))
                .singleElement()
                .satisfies(line -> assertThat(line.details())
                        .containsEntry("person", "handler")
                        .containsEntry("recipient", "unithead"));
        walk.postmanComes();
        assertThat(lastMail("unithead@atsakas.demo", walk).subject()).contains("nuspręskite dėl nušalinimo");
    }

    @Test
    void whoWouldDecideButIsUnderDecisionThemselvesIsFollowedByTheNext() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "handler");

        recusing.own(walk, "unithead");

        assertThat(walk.tasks().stream()
                        .filter(task -> task.getTaskDefinitionKey().equals(DECIDE))
                        .map(task -> task.getAssignee()))
                .containsExactly("director", "director");
        assertThat(new Traces(walk)
                        .lines(JournalKind.RECUSAL_TO_DECIDE).stream()
                                .map(line -> line.details().get("recipient")))
                .containsExactly("unithead", "director", "director");
    }

    @Test
    void aDeciderWhoMayDecideAfterAllDecides() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "unithead");
        recusing.own(walk, "handler");
        assertThat(walk.tasks()).hasSize(3).noneMatch(task -> "unithead".equals(task.getAssignee()));

        decide(walk, "unithead", "director", REFUSE);

        assertThat(taskOn(walk, "handler")).isEqualTo("unithead");
    }

    @Test
    void onTheDirectorTheDeciderOfLastResortDecidesAndSeesTheCase() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "director");

        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("n.mockute");
        walk.complete(DECIDE, "n.mockute", UPHOLD);
        assertThat(recusing.of(walk).get(0).state()).isEqualTo(RecusalState.UPHELD);
    }

    @Test
    void whenNobodyElseIsLeftTheAdministratorsSeeToIt() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "director");
        recusing.own(walk, "n.mockute");

        assertThat(taskOn(walk, "director")).isEqualTo("admin");
        assertThat(taskOn(walk, "n.mockute"))
                .as("a head, who stands under the director alone")
                .isEqualTo("otherhead");
    }

    @Test
    void aRefusalNeedsReasons() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "handler");

        assertThatThrownBy(() -> walk.complete(DECIDE, "unithead", Map.of("decision", "refuse", "reasons", " ")))
                .isInstanceOf(FieldRefused.class);

        assertThat(recusing.of(walk).get(0).state()).isEqualTo(RecusalState.OPEN);
        assertThat(walk.task(DECIDE).getAssignee()).isEqualTo("unithead");
    }

    @Test
    void aRefusalIsReportedToTheEthicsCommissionWithinFiveWorkingDaysOfTheDecision() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "handler");
        walk.complete(DECIDE, "unithead", REFUSE).fire("serviceTask_tellRecusalOutcome");

        assertThat(walk.task(REPORT).getAssignee()).isEqualTo("unithead");
        assertThat(walk.task(REPORT).getDueDate().toInstant()).isEqualTo(Instant.parse("2026-11-30T15:00:00Z"));
        assertThat(walk.due("event_reportNear")).isEqualTo(Instant.parse("2026-11-27T06:00:00Z"));
        walk.fire("event_reportNear").postmanComes();
        assertThat(lastMail("unithead@atsakas.demo", walk).subject()).contains("praneškite VTEK");
        walk.fire("event_reportOverdue");
        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");

        walk.complete(REPORT, "unithead", Map.of("proof", "2026-12-01 el. paštu, Nr. 5-17"));

        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(new Traces(walk).lines(JournalKind.RECUSAL_REPORTED).get(0).details())
                .containsEntry("proof", "2026-12-01 el. paštu, Nr. 5-17");
        assertThat(recusing.of(walk).get(0).reportedAt()).isNotNull();
    }

    @Test
    void anUndecidedRecusalComesBeforeTheNextSupervisorUntilItIsDecided() {
        Walk walk = recusing.own(Walk.begin(beans).drafting(), "handler").fire("event_decisionOverdue");

        assertThat(walk.task("userTask_handleEscalation").getAssignee()).isEqualTo("director");
        walk.complete(DECIDE, "unithead", UPHOLD);

        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    @Test
    void whoWasSetToDecideOnTheDirectorReportsTheRefusalAlsoWhenTheCaseHasEnded() {
        Walk walk = recusing.own(Walk.begin(beans).issued(), "director");
        walk.complete(DECIDE, "n.mockute", REFUSE).fire("serviceTask_tellRecusalOutcome");

        walk.postmanComes().fire("serviceTask_closeCase");

        assertThat(walk.steps()).containsExactly(REPORT);
        walk.complete(REPORT, "n.mockute", Map.of("proof", "Raštas Nr. 8"));
        assertThat(recusalInstances(walk)).isZero();
    }

    @Test
    void whatIsNoRecusalIsNotFound() {
        PublishedRecusals recusals = beans.getBean(PublishedRecusals.class);

        assertThatThrownBy(() -> recusals.isRefused("x")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> recusals.isRefused(UUID.randomUUID().toString()))
                .isInstanceOf(NotFound.class);
    }

    private void decide(Walk walk, String person, String decider, Map<String, String> decision) {
        String task = taskIdOn(walk, person);
        assertThat(walk.tasks()).anySatisfy(open -> {
            assertThat(open.getId()).isEqualTo(task);
            assertThat(open.getAssignee()).isEqualTo(decider);
        });
        beans.getBean(FormService.class).submitTaskForm(task, Map.copyOf(decision));
    }

    private String taskOn(Walk walk, String person) {
        String id = taskIdOn(walk, person);
        return walk.tasks().stream()
                .filter(task -> task.getId().equals(id))
                .findFirst()
                .orElseThrow()
                .getAssignee();
    }

    private String taskIdOn(Walk walk, String person) {
        String recusal = recusing.of(walk).stream()
                .filter(one -> one.person().value().equals(person) && one.isOpen())
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processVariableValueEquals("recusal", recusal)
                .singleResult()
                .getId();
    }

    private long recusalInstances(Walk walk) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey("recusal")
                .processInstanceBusinessKey(walk.number().value())
                .count();
    }

    private DeliveredMail lastMail(String address, Walk walk) {
        return mails(address, walk).stream().reduce((earlier, later) -> later).orElseThrow();
    }

    /** Tests share addresses and each other's rounds of the postman: only this case's mails count. */
    private List<DeliveredMail> mails(String address, Walk walk) {
        Pattern number = Pattern.compile(Pattern.quote(walk.number().value()) + "(?!\\d)");
        return mailbox.of(address).stream()
                .filter(mail -> number.matcher(mail.subject()).find())
                .toList();
    }
}

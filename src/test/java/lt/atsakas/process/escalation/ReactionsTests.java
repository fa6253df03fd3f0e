package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.Walk;
import lt.atsakas.process.extension.Extending;
import lt.atsakas.process.form.FieldRefused;
import lt.atsakas.process.recusal.Recusing;
import lt.atsakas.process.task.FreshOffers;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor is offered what helps: the case goes to another only where its handler is late or missing. */
@AtsakasTest
class ReactionsTests {

    private static final String TASK = "userTask_handleEscalation";
    private static final String CONFIRM = "userTask_confirmImpartiality";
    private static final Map<String, String> TAKE_OVER = Map.of("decision", "takeOver");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Test
    void whoeverTakesOverACaseWithoutAHandlerIsItsFirstAndNobodyIsChosenAnyMore() {
        Walk walk = Walk.begin(beans).classified().fire("event_assignmentOverdue");
        assertThat(offered(walk)).contains("takeOver").doesNotContain("reassign");

        walk.complete(TASK, "director", TAKE_OVER);

        assertThat(walk.facts().handler()).hasToString("director");
        assertThat(walk.steps()).containsExactly(CONFIRM);
        assertThat(walk.task(CONFIRM).getAssignee()).isEqualTo("director");
        assertThat(walk.escalation()).as("its cause is gone").isNull();
    }

    @Test
    void whoeverTakesOverWhileAnotherIsChosenForAnUndecidedHandlerEndsTheChoice() {
        Walk walk = Walk.begin(beans)
                .assigned()
                .complete(
                        CONFIRM,
                        "handler",
                        Map.of("decision", "conflict", "ground", "otherDoubt", "reason", "Kaimynas"))
                .fire("event_recusalUndecided")
                .complete("userTask_decideRecusal", "unithead", Map.of("decision", "refuse", "reasons", "Nepagrįsta."))
                .fire("event_assignmentOverdue");

        walk.complete(TASK, "director", TAKE_OVER);

        assertThat(walk.facts().handler()).hasToString("director");
        assertThat(walk.steps()).containsExactly(CONFIRM);
        assertThat(walk.task(CONFIRM).getAssignee()).isEqualTo("director");
    }

    @Test
    void aLateDecisionOfAnotherSupervisorIsRemindedOfAndTheCaseStaysWhereItIs() {
        Walk walk = new Recusing(beans)
                .own(Walk.begin(beans).drafting(), "director")
                .fire("event_decisionOverdue");
        String decider = walk.task("userTask_decideRecusal").getAssignee();
        String supervisor = walk.task(TASK).getAssignee();
        assertThat(decider).isEqualTo("n.mockute");

        assertThat(offered(walk)).contains("remind", "acknowledge").doesNotContain("reassign", "takeOver", "Extension");
        assertThat(local(walk, "lateOthers"))
                .isEqualTo(beans.getBean(Organisation.class)
                        .employee(new EmployeeId(decider))
                        .fullName());
        assertThatThrownBy(() -> walk.complete(TASK, supervisor, TAKE_OVER)).isInstanceOf(FieldRefused.class);
        walk.complete(TASK, supervisor, Map.of("decision", "remind"));

        assertThat(walk.facts().handler()).hasToString("handler");
        assertThat(mailsTo(decider, walk))
                .anySatisfy(mail -> assertThat(mail)
                        .contains("vadovas primena – laiku neatlikta užduotis „Spręsti dėl nušalinimo Nr. 1“"));
    }

    @Test
    void anExtensionIsOfferedAsLongAsItWouldBeTaken() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue");
        assertThat(offered(walk)).contains("startExtension");

        new Extending(beans).asked(walk, "handler");
        opened(walk);

        assertThat(offered(walk)).as("one is asked for").doesNotContain("startExtension");
    }

    @Test
    void noExtensionIsOfferedOnceTheTermIsOver() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlinePassed");

        assertThat(offered(walk)).contains("remind", "takeOver").doesNotContain("startExtension");
    }

    @Test
    void whoeverHandlesTheCaseThemselvesPassesItToNobody() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear");
        database.sql("update registry.case_file set handler = 'unithead' where number = ?")
                .param(walk.number().value())
                .update();

        opened(walk);

        assertThat(offered(walk)).contains("remind", "acknowledge").doesNotContain("reassign", "takeOver");
    }

    private void opened(Walk walk) {
        beans.getBean(FreshOffers.class).of(walk.task(TASK).getId(), walk.number());
    }

    private static String offered(Walk walk) {
        return local(walk, "reactions");
    }

    private static String local(Walk walk, String variable) {
        return String.valueOf(walk.beans()
                .getBean(TaskService.class)
                .getVariableLocal(walk.task(TASK).getId(), variable));
    }

    /** Subjects and texts. */
    private List<String> mailsTo(String login, Walk walk) {
        return database.sql("select subject || ' ' || body from correspondence.outgoing_letter"
                        + " where case_number = ? and recipient = ?")
                .params(walk.number().value(), login)
                .query(String.class)
                .list();
    }
}

package lt.atsakas.process.escalation;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.List;
import java.util.Map;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where nobody stands above whoever does not react. */
@AtsakasTest
class LastSupervisorTests {

    private static final String TASK = "userTask_handleEscalation";

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private JdbcClient database;

    @Test
    void aDirectorWhoStaysSilentKeepsTheOneTaskAndTheAdministratorsHearOfItOnce() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        Task task = walk.task(TASK);

        walk.fire("event_noReaction");
        int reminders = remindedUntilTheEnd(walk);

        assertThat(reminders).isEqualTo(10);
        assertThat(walk.task(TASK).getId()).isEqualTo(task.getId());
        assertThat(walk.task(TASK).getDueDate()).isEqualTo(task.getDueDate());
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer", TASK);
        assertThat(lettersTo("director", walk)).isEqualTo(1 + 10);
        assertThat(textsTo("admin", walk))
                .singleElement(as(STRING))
                .contains("aukščiausiajam vadovui (Direktorius)")
                .as("for administrators the case does not exist")
                .doesNotContain("/cases/");
    }

    @Test
    void everyLetterNamesItsCauseAndTheTaskThatIsLate() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        walk.fire("event_noReaction").fire("event_lastReminderDue");

        assertThat(textsTo("unithead", walk))
                .filteredOn(text -> text.contains("laiku neatlikta užduotis „Parengti atsakymą“"))
                .hasSize(1);
        assertThat(textsTo("director", walk))
                .hasSize(2)
                .doesNotHaveDuplicates()
                .allMatch(text -> text.contains("laiku neatlikta užduotis „Parengti atsakymą“"));
    }

    @Test
    void severalCausesMakeOneReminderADay() {
        Walk walk = Walk.begin(beans).drafting().fire("event_deadlineNear").fire("event_noReaction");
        walk.fire("event_deadlinePassed");
        while (walk.hasJob("event_noReaction")) {
            walk.fire("event_noReaction");
        }

        walk.fireAll("event_lastReminderDue");

        assertThat(textsTo("director", walk))
                .filteredOn(text -> text.contains("vis dar laukia Jūsų"))
                .hasSize(1);
    }

    @Test
    void severalCausesMakeOneAlarmToTheAdministrators() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_deadlineNear");
        walk.fireAll("event_noReaction");
        walk.fireAll("event_noReaction");

        assertThat(textsTo("admin", walk)).hasSize(1);
    }

    @Test
    void twoEscalationsOfOneCaseAreToldApartByTheirTasksAndLetters() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_deadlineNear");

        assertThat(walk.tasks())
                .filteredOn(task -> task.getTaskDefinitionKey().equals(TASK))
                .extracting(Task::getName)
                .containsExactlyInAnyOrder(
                        "Išspręsti eskalavimą: laiku neatlikta užduotis „Parengti atsakymą“",
                        "Išspręsti eskalavimą: baigiasi atsakymo klientui terminas");
        walk.fireAll("event_noReaction");
        assertThat(subjectsTo("director", walk))
                .containsExactlyInAnyOrder(
                        "Byla %s: reikia Jūsų veiksmų – laiku neatlikta užduotis „Parengti atsakymą“"
                                .formatted(walk.number()),
                        "Byla %s: reikia Jūsų veiksmų – baigiasi atsakymo klientui terminas".formatted(walk.number()));
    }

    @Test
    void theAdministratorsHearAgainWhenTheDirectorStaysSilentAgain() {
        Walk walk = Walk.begin(beans).drafting().fire("event_draftOverdue").fire("event_noReaction");
        walk.fire("event_noReaction").complete(TASK, "director", Map.of("decision", "remind"));

        walk.fire("event_followUpDue").fire("event_noReaction");

        assertThat(lettersTo("admin", walk)).isEqualTo(2);
    }

    @Test
    void aDirectorWhoReactsAtLastIsRemindedNoMore() {
        Walk walk = Walk.begin(beans)
                .drafting()
                .fire("event_draftOverdue")
                .fire("event_noReaction")
                .fire("event_noReaction")
                .fire("event_lastReminderDue");

        walk.complete(TASK, "director", Map.of("decision", "remind"));

        assertThat(walk.hasJob("event_lastReminderDue")).isFalse();
        assertThat(walk.steps()).containsExactly("userTask_draftAnswer");
        assertThat(walk.hasJob("event_followUpDue")).isTrue();
    }

    private static int remindedUntilTheEnd(Walk walk) {
        int reminders = 0;
        while (walk.hasJob("event_lastReminderDue")) {
            walk.fire("event_lastReminderDue");
            reminders++;
        }
        return reminders;
    }

    private List<String> textsTo(String recipient, Walk walk) {
        return database.sql("select body from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }

    private List<String> subjectsTo(String recipient, Walk walk) {
        return database.sql(
                        "select subject from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(String.class)
                .list();
    }

    private int lettersTo(String recipient, Walk walk) {
        return database.sql(
                        "select count(*) from correspondence.outgoing_letter where case_number = ? and recipient = ?")
                .params(walk.number().value(), recipient)
                .query(Integer.class)
                .single();
    }
}

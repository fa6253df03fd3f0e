package lt.atsakas.process.recusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.process.CaseTasks;
import lt.atsakas.process.TaskCard;
import lt.atsakas.process.Walk;
import lt.atsakas.testing.AtsakasTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Several recusals of one case are told apart wherever their tasks are named. */
@AtsakasTest
class MatterOfRecusalTests {

    @Autowired
    private ApplicationContext beans;

    @Test
    void twoRecusalsAreToldApartAndOnlyWhoeverDecidesReadsWhomTheyAreAbout() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");
        new Recusing(beans).raisedBy("director", walk, "unithead");
        CaseTasks tasks = beans.getBean(CaseTasks.class);

        assertThat(names(walk, "Spręsti"))
                .containsExactlyInAnyOrder("Spręsti dėl nušalinimo Nr. 1", "Spręsti dėl nušalinimo Nr. 2");
        assertThat(tasks.of(walk.number(), new EmployeeId("director")).stream()
                        .map(TaskCard::name)
                        .filter(name -> name.startsWith("Spręsti")))
                .containsExactlyInAnyOrder(
                        "Spręsti dėl nušalinimo Nr. 1. Darbuotojas: Aistė Ramanauskaitė. Klausimą iškėlė: pats darbuotojas.",
                        "Spręsti dėl nušalinimo Nr. 2. Darbuotojas: " + fullName("unithead") + ". Klausimą iškėlė: "
                                + fullName("director") + ".");
        assertThat(tasks.of(walk.number(), new EmployeeId("registrar")).stream().map(TaskCard::name))
                .noneMatch(name -> name.contains("Darbuotojas"));
        String first = idOf(walk, "Spręsti dėl nušalinimo Nr. 1");
        assertThat(beans.getBean(TaskService.class).getVariableLocal(first, "matter"))
                .isEqualTo("Darbuotojas: Aistė Ramanauskaitė. Klausimą iškėlė: pats darbuotojas.");
    }

    @Test
    void othersTasksAreCalledWhatTheDiagramCallsThem() {
        Walk walk = Walk.begin(beans).drafting();

        assertThat(beans.getBean(CaseTasks.class).of(walk.number(), new EmployeeId("handler")))
                .extracting(TaskCard::name)
                .containsExactly("Parengti atsakymą");
    }

    @Test
    void oneDecisionEndsItsOwnEscalationAndLeavesThatOfAnotherThatIsLate() {
        Walk walk = new Recusing(beans).own(Walk.begin(beans).drafting(), "handler");
        new Recusing(beans).askedByClient(walk, "registrar");
        walk.fireAll("event_decisionOverdue");
        assertThat(names(walk, "Išspręsti"))
                .containsExactlyInAnyOrder(
                        "Išspręsti eskalavimą: laiku neatlikta užduotis „Spręsti dėl nušalinimo Nr. 1“",
                        "Išspręsti eskalavimą: laiku neatlikta užduotis „Spręsti dėl nušalinimo Nr. 2“");

        uphold(walk, "Spręsti dėl nušalinimo Nr. 1");

        assertThat(names(walk, "Išspręsti"))
                .containsExactly("Išspręsti eskalavimą: laiku neatlikta užduotis „Spręsti dėl nušalinimo Nr. 2“");
        uphold(walk, "Spręsti dėl nušalinimo Nr. 2");
        assertThat(walk.steps()).containsExactly("userTask_assignHandler");
    }

    private void uphold(Walk walk, String name) {
        beans.getBean(FormService.class).submitTaskForm(idOf(walk, name), Map.of("decision", "uphold"));
    }

    private static String idOf(Walk walk, String name) {
        return walk.tasks().stream()
                .filter(task -> task.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    private static List<String> names(Walk walk, String beginning) {
        return walk.tasks().stream()
                .map(Task::getName)
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    private String fullName(String login) {
        return beans.getBean(Organisation.class).employee(new EmployeeId(login)).fullName();
    }
}

package lt.atsakas.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.Task;

/** The people of the demo organisation at work, each signed in to the engine with their own groups and rights. */
final class Staff implements Course.People {

    private static final List<String> HANDLERS = List.of("handler", "handler2", "handler3");
    private static final AnswerText ANSWER = new AnswerText(
            Decision.UPHELD,
            "Apžiūrėjus laiptinę nustatyta, kad šviestuvai antrame ir trečiame aukšte neveikia. ".repeat(8),
            "Viešojo administravimo įstatymo 10 straipsnis",
            "Rangovui pavesta pakeisti šviestuvus iki penktadienio. ".repeat(12),
            AppealKind.ADMINISTRATIVE);

    private final IdentityService identity;
    private final AnswerDesk answers;
    private final Map<String, List<String>> groups = new ConcurrentHashMap<>();

    Staff(ProcessEngine engine, AnswerDesk answers) {
        this.identity = engine.getIdentityService();
        this.answers = answers;
    }

    @Override
    public String worker(Task task) {
        return Objects.requireNonNullElse(task.getAssignee(), "registrar");
    }

    @Override
    public void as(String worker, Runnable steps) {
        identity.setAuthentication(worker, groups.computeIfAbsent(worker, this::groupsOf));
        try {
            steps.run();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public Map<String, Object> work(Course.Life life, Task task, String worker) {
        Map<String, Object> filledIn = new HashMap<>(HappyPath.answers(task.getTaskDefinitionKey()));
        switch (task.getTaskDefinitionKey()) {
            case "userTask_assignHandler" -> filledIn.put("handler", handlerFor(task));
            case "userTask_draftAnswer" ->
                answers.save(new CaseNumber(life.caseNumber()), ANSWER, new EmployeeId(worker));
            default -> {}
        }
        return filledIn;
    }

    private static String handlerFor(Task task) {
        return HANDLERS.get(Math.floorMod(task.getId().hashCode(), HANDLERS.size()));
    }

    private List<String> groupsOf(String worker) {
        return identity.createGroupQuery().groupMember(worker).list().stream()
                .map(Group::getId)
                .toList();
    }
}

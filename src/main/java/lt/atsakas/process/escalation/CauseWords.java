package lt.atsakas.process.escalation;

import java.util.Optional;
import lt.atsakas.process.task.NameOfTask;
import lt.atsakas.shared.HouseWords;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** Says to people why a supervisor is troubled: the cause and, when a step is late or has failed, which; nothing personal. */
@Component
class CauseWords implements NameOfTask {

    /** The engine keeps no longer name of a task. */
    private static final int LONGEST = 255;

    private final OpenTasks openTasks;
    private final StuckCases stuckCases;
    private final HouseWords words;

    CauseWords(OpenTasks openTasks, StuckCases stuckCases, HouseWords words) {
        this.openTasks = openTasks;
        this.stuckCases = stuckCases;
        this.words = words;
    }

    /** In one line, because it stands in subjects of mails too, and names of steps may be drawn in several. */
    String of(Escalation escalation) {
        return switch (escalation.cause()) {
            case Escalation.TASK_OVERDUE ->
                openTasks
                        .nameOf(escalation)
                        .map(task -> words.of("escalation.why.taskOverdue", inOneLine(task)))
                        .orElseGet(() -> words.of("escalation.why.answer"));
            case Escalation.INCIDENT ->
                stuckCases
                        .failedStep(escalation.caseNumber(), escalation.step())
                        .map(step -> words.of("escalation.why.incidentAt", inOneLine(step)))
                        .orElseGet(() -> words.of("escalation.why.incident"));
            default -> words.of("escalation.why." + escalation.cause());
        };
    }

    /** Two escalations of one case are told apart in the list of tasks. */
    @Override
    public Optional<String> of(DelegateTask task) {
        return Escalation.HANDLING.equals(task.getTaskDefinitionKey())
                ? Optional.of(words.of("escalation.task", of(Escalation.of(task.getExecution()))))
                        .map(name -> name.length() > LONGEST ? name.substring(0, LONGEST - 1) + "…" : name)
                : Optional.empty();
    }

    private static String inOneLine(String name) {
        return name.replaceAll("\\s+", " ").strip();
    }
}

package lt.atsakas.process.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.variable.Variables;

/**
 * The form that completes a task, for the listener of its step. What was typed never becomes a variable, so neither the
 * engine's tables nor its history keep it: the listener takes it into the house's own, or it is gone.
 */
public final class TaskForm {

    private final DelegateTask task;
    private final FilledForm filled;

    private TaskForm(DelegateTask task, FilledForm filled) {
        this.task = task;
        this.filled = filled;
    }

    /** The form of the task that is being completed. */
    public static TaskForm of(DelegateTask task) {
        return new TaskForm(
                task, Context.getCommandContext().getSession(FilledForms.class).of(task.getId()));
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(task.getExecution().getProcessBusinessKey());
    }

    /** Who completes the task: nobody but its assignee does. */
    public EmployeeId completer() {
        return new EmployeeId(String.valueOf(task.getAssignee()));
    }

    /** The absent whose work this is, if it is not the completer's own. */
    public Optional<EmployeeId> inPlaceOf() {
        return Optional.ofNullable(task.getOwner()).map(EmployeeId::new);
    }

    public Actor actor() {
        return Actor.employee(completer());
    }

    /** One of the words that the step knows, whatever else the form may offer one day. */
    public String choice(String field, Set<String> known) {
        String chosen = text(field);
        if (!known.contains(chosen)) {
            throw FieldRefused.notOffered(filled.label(field));
        }
        return chosen;
    }

    /** Words that the step cannot do without. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> FieldRefused.missing(filled.label(field)));
    }

    public Optional<String> optionalText(String field) {
        return Optional.ofNullable(filled.value(field)).map(String::valueOf);
    }

    /** What a field shows that may not be changed; nothing when it is empty. */
    public Optional<String> shown(String field) {
        return Optional.ofNullable(task.getVariable(field)).map(String::valueOf).filter(words -> !words.isEmpty());
    }

    /** The choices of a list, none when nothing was chosen. */
    public List<String> several(String field) {
        return filled.value(field) instanceof List<?> chosen
                ? chosen.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A fact that the diagram needs until its next wait state and nobody after it. */
    public void passOn(String variable, Object fact) {
        task.setVariable(variable, Variables.untypedValue(fact, true));
    }

    /** A routing fact that stays with the case. */
    public void keep(String variable, Object fact) {
        task.setVariable(variable, fact);
    }
}

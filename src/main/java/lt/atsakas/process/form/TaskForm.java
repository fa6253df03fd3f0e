package lt.atsakas.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.json.SpinJsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a task's form: taken out of the engine at once, so that neither variables nor history keep it;
 * what the form should have prevented is refused here again.
 */
public final class TaskForm {

    private static final int LONGEST_TEXT = 2000;

    private static final String CASE_NUMBER = "caseNumber";

    private final DelegateTask task;

    private final Map<String, Object> typed;

    private TaskForm(DelegateTask task, Set<String> staying) {
        this.task = task;
        if (!Objects.equals(task.getVariable(CASE_NUMBER), task.getExecution().getProcessBusinessKey())) {
            throw new FieldRefused(CASE_NUMBER);
        }
        this.typed = new HashMap<>(task.getVariables());
        typed.keySet().removeAll(staying);
        task.removeVariables(typed.keySet());
    }

    /** The form of the task that is being completed; of all variables only the staying ones stay. */
    public static TaskForm of(DelegateTask task, Set<String> staying) {
        return new TaskForm(task, staying);
    }

    public CaseNumber caseNumber() {
        return new CaseNumber(task.getExecution().getProcessBusinessKey());
    }

    /** Who completes the task: nobody but its assignee does. */
    public EmployeeId completer() {
        return new EmployeeId(String.valueOf(task.getAssignee()));
    }

    public Actor actor() {
        return Actor.employee(completer());
    }

    /** One of the allowed words, or a refusal. */
    public String choice(String field, Set<String> allowed) {
        return optionalText(field).filter(allowed::contains).orElseThrow(() -> new FieldRefused(field));
    }

    /** One of the allowed words, the usual one when nothing was chosen, or a refusal. */
    public String choice(String field, Set<String> allowed, String usual) {
        String chosen = optionalText(field).orElse(usual);
        if (!allowed.contains(chosen)) {
            throw new FieldRefused(field);
        }
        return chosen;
    }

    /** A text that must be there. */
    public String text(String field) {
        return optionalText(field).orElseThrow(() -> new FieldRefused(field));
    }

    /** A text that may be missing or blank. */
    public Optional<String> optionalText(String field) {
        String text = take(field) instanceof String typed ? typed.strip() : "";
        if (text.length() > LONGEST_TEXT) {
            throw new FieldRefused(field, LONGEST_TEXT);
        }
        return Optional.of(text).filter(typed -> !typed.isEmpty());
    }

    /** Several words, as a tag list sends them. */
    public List<String> several(String field) {
        Object typed = take(field);
        if (typed == null) {
            return List.of();
        }
        if (typed instanceof SpinJsonNode json && json.isArray()) {
            return json.elements().stream().map(SpinJsonNode::stringValue).toList();
        }
        throw new FieldRefused(field);
    }

    /** A fact that the diagram needs until its next wait state and nobody after it. */
    public void passOn(String variable, Object fact) {
        task.setVariable(variable, Variables.untypedValue(fact, true));
    }

    /** A routing fact that stays with the case. */
    public void keep(String variable, Object fact) {
        task.setVariable(variable, fact);
    }

    private @Nullable Object take(String field) {
        Object value = typed.remove(field);
        return value == null ? task.getVariable(field) : value;
    }
}

package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Takes what the registrar found; whether the category exists is known by the decision table that comes next. */
@Component
@TakesFields(
        needs = {Variables.KIND, Variables.CATEGORY},
        accepts = {Variables.URGENCY, Variables.COMPLAINED_ABOUT})
class ComplaintClassified implements TaskListener {

    private static final String NOT_URGENT = "none";

    private final Impartiality impartiality;

    ComplaintClassified(Impartiality impartiality) {
        this.impartiality = impartiality;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        form.keep(Variables.KIND, form.choice(Variables.KIND, Kinds.codes()));
        form.keep(Variables.CATEGORY, form.text(Variables.CATEGORY));
        form.passOn(
                Variables.URGENT,
                !NOT_URGENT.equals(form.optionalText(Variables.URGENCY).orElse(NOT_URGENT)));
        form.passOn(Variables.CLASSIFIED_BY, form.completer().value());
        nameComplainedAbout(form);
    }

    private void nameComplainedAbout(TaskForm form) {
        Set<EmployeeId> named = form.several(Variables.COMPLAINED_ABOUT).stream()
                .map(EmployeeId::new)
                .collect(toUnmodifiableSet());
        if (!named.isEmpty()) {
            impartiality.nameComplainedAbout(form.caseNumber(), named, form.actor());
        }
    }
}

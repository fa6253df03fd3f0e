package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import lt.atsakas.admission.AdmissionDesk;
import lt.atsakas.admission.Verdict;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Takes what the registrar found, and the doubt whether to examine it at all; whether the category exists is known by the decision table that comes next. */
@Component
@TakesFields(
        needs = {Variables.KIND, Variables.CATEGORY},
        accepts = {Variables.URGENCY, Variables.COMPLAINED_ABOUT, Variables.PROPOSAL, Variables.PROPOSAL_NOTE})
class ComplaintClassified implements TaskListener {

    private static final String NOT_URGENT = "none";

    private static final Set<String> PROPOSALS =
            Arrays.stream(Verdict.values()).map(Verdict::code).collect(toUnmodifiableSet());

    private final Impartiality impartiality;
    private final AdmissionDesk admission;

    ComplaintClassified(Impartiality impartiality, AdmissionDesk admission) {
        this.impartiality = impartiality;
        this.admission = admission;
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
        noteDoubt(form);
        nameComplainedAbout(form);
    }

    /** Nothing proposed, or to examine it, is no doubt: then the case goes straight to assignment. */
    private void noteDoubt(TaskForm form) {
        if (form.optionalText(Variables.PROPOSAL).isEmpty()) {
            return;
        }
        Verdict proposed =
                Verdict.valueOf(form.choice(Variables.PROPOSAL, PROPOSALS).toUpperCase(Locale.ROOT));
        if (proposed != Verdict.EXAMINE) {
            String note = form.optionalText(Variables.PROPOSAL_NOTE).orElse("");
            admission.doubt(form.caseNumber(), proposed, note, form.completer());
        }
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

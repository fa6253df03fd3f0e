package lt.atsakas.process.complaint;

import static lt.atsakas.correspondence.StaffNotice.Kind.ANSWER_RETURNED;

import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.process.form.Deputies;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Approves the answer, or sends it back and writes to its handler. */
@Component
@TakesFields(needs = Variables.DECISION, accepts = Variables.COMMENTS)
class AnswerDecided implements TaskListener {

    private static final String APPROVE = "approve";

    private final AnswerDesk answers;
    private final Bar bar;
    private final AssignmentDesk assignment;
    private final Deputies deputies;
    private final PostOffice postOffice;

    AnswerDecided(AnswerDesk answers, Bar bar, AssignmentDesk assignment, Deputies deputies, PostOffice postOffice) {
        this.answers = answers;
        this.bar = bar;
        this.assignment = assignment;
        this.deputies = deputies;
        this.postOffice = postOffice;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of(APPROVE, "return"));
        if (decision.equals(APPROVE)) {
            answers.requireNotWrittenBy(form.caseNumber(), bar.barred(form.caseNumber()));
            answers.approve(form.caseNumber(), form.completer(), deputies.inPlaceOf(form));
        } else {
            answers.returnForRework(form.caseNumber(), form.text(Variables.COMMENTS), form.completer());
            postOffice.notifyStaff(
                    assignment.responsibleFor(form.caseNumber()),
                    new StaffNotice(ANSWER_RETURNED, form.caseNumber(), "returned-" + task.getId()));
        }
        form.passOn(Variables.OUTCOME, decision);
    }
}

package lt.atsakas.process.committeereview;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.committee.Declaration;
import lt.atsakas.committee.Hearing;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The member is impartial, cannot come, or recuses themselves: then the case is closed to them at once. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.GROUND, Variables.REASON})
class MemberDeclared implements TaskListener {

    private static final Map<String, Declaration> DECISIONS = Map.of(
            "noConflict", Declaration.IMPARTIAL,
            "conflict", Declaration.CONFLICT,
            "unavailable", Declaration.UNAVAILABLE);

    private static final Map<String, RecusalGround> GROUNDS = Map.of(
            "nearRelative", RecusalGround.NEAR_RELATIVE,
            "directSubordination", RecusalGround.DIRECT_SUBORDINATION,
            "otherDoubt", RecusalGround.OTHER_DOUBT);

    private final Hearing hearing;
    private final RecusalDesk recusals;

    MemberDeclared(Hearing hearing, RecusalDesk recusals) {
        this.hearing = hearing;
        this.recusals = recusals;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        EmployeeId member = new EmployeeId(String.valueOf(task.getVariable(Variables.MEMBER)));
        Declaration declared = declared(form);
        hearing.declare(Variables.review(task), member, declared, form.completer());
        if (declared == Declaration.CONFLICT) {
            RecusalGround ground =
                    requireNonNull(GROUNDS.get(form.choice(Variables.GROUND, Set.copyOf(GROUNDS.keySet()))));
            recusals.raise(RecusalRequest.own(form.caseNumber(), member, ground, form.text(Variables.REASON)));
        }
    }

    private static Declaration declared(TaskForm form) {
        return requireNonNull(DECISIONS.get(form.choice(Variables.DECISION, Set.copyOf(DECISIONS.keySet()))));
    }
}

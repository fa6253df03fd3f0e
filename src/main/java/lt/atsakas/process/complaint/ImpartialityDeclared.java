package lt.atsakas.process.complaint;

import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.assignment.RecusalDesk;
import lt.atsakas.assignment.RecusalGround;
import lt.atsakas.assignment.RecusalRequest;
import lt.atsakas.process.form.TaskForm;
import lt.atsakas.process.model.TakesFields;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** The handler is impartial and goes on, or declares a conflict: then it is decided whether somebody else does. */
@Component
@TakesFields(
        needs = Variables.DECISION,
        accepts = {Variables.GROUND, Variables.REASON})
class ImpartialityDeclared implements TaskListener {

    private static final String CONFLICT = "conflict";

    private static final Map<String, RecusalGround> GROUNDS = Map.of(
            "nearRelative", RecusalGround.NEAR_RELATIVE,
            "directSubordination", RecusalGround.DIRECT_SUBORDINATION,
            "otherDoubt", RecusalGround.OTHER_DOUBT);

    private final Impartiality impartiality;
    private final RecusalDesk recusals;

    ImpartialityDeclared(Impartiality impartiality, RecusalDesk recusals) {
        this.impartiality = impartiality;
        this.recusals = recusals;
    }

    @Override
    public void notify(DelegateTask task) {
        TaskForm form = TaskForm.of(task);
        String decision = form.choice(Variables.DECISION, Set.of("noConflict", CONFLICT));
        if (decision.equals(CONFLICT)) {
            impartiality.requireHandler(form.caseNumber(), form.completer());
            recusals.raise(
                    RecusalRequest.own(form.caseNumber(), form.completer(), ground(form), form.text(Variables.REASON)));
        } else {
            impartiality.confirm(form.caseNumber(), form.completer());
        }
        form.passOn(Variables.OUTCOME, decision);
    }

    /** The form of cases that began before grounds were asked for has none. */
    private static RecusalGround ground(TaskForm form) {
        return form.optionalText(Variables.GROUND)
                .map(given -> GROUNDS.get(form.choice(Variables.GROUND, GROUNDS.keySet())))
                .orElse(RecusalGround.OTHER_DOUBT);
    }
}

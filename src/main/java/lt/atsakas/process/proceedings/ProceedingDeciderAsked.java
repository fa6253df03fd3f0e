package lt.atsakas.process.proceedings;

import static lt.atsakas.correspondence.StaffNotice.Kind.PROCEEDING_TO_DECIDE;

import lt.atsakas.proceedings.ProceedingDecisions;
import lt.atsakas.proceedings.ProceedingId;
import lt.atsakas.process.task.TurnMail;
import lt.atsakas.process.task.WritesToPerformer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to decide is noted and gets a mail. */
@Component
class ProceedingDeciderAsked implements TaskListener, WritesToPerformer {

    private static final String DECIDING = "userTask_decideProceedings";

    private final ProceedingDecisions decisions;
    private final TurnMail mail;

    ProceedingDeciderAsked(ProceedingDecisions decisions, TurnMail mail) {
        this.decisions = decisions;
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        ProceedingId proceeding = Variables.proceeding(task);
        mail.tell(
                task,
                PROCEEDING_TO_DECIDE,
                "proceeding-" + proceeding,
                asked -> decisions.putBefore(proceeding, asked));
    }

    @Override
    public boolean writes(DelegateTask task) {
        return DECIDING.equals(task.getTaskDefinitionKey());
    }
}

package lt.atsakas.process.contribution;

import static lt.atsakas.correspondence.StaffNotice.Kind.CONTRIBUTION_ASKED;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.WritesToPerformer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Whoever has to contribute gets a mail: they may not look into Tasklist for days. */
@Component
class ContributorAsked implements TaskListener, WritesToPerformer {

    private final ContributionMail mail;

    ContributorAsked(ContributionMail mail) {
        this.mail = mail;
    }

    @Override
    public void notify(DelegateTask task) {
        if (task.getAssignee() != null) {
            mail.send(new EmployeeId(task.getAssignee()), CONTRIBUTION_ASKED, Variables.inquiry(task));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return ContributionTasks.STEP.equals(task.getTaskDefinitionKey());
    }
}

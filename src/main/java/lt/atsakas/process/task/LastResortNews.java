package lt.atsakas.process.task;

import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.correspondence.StaffNotice;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes to whoever decides in the director's place that a task has come: they may not look into Tasklist for months. */
@Component
class LastResortNews implements WritesToPerformer {

    private static final String COMPLAINT = "complaint:";

    private final ObjectProvider<Organisation> organisation;
    private final ObjectProvider<PostOffice> postOffice;
    private final CaseOfTask cases;

    LastResortNews(ObjectProvider<Organisation> organisation, ObjectProvider<PostOffice> postOffice, CaseOfTask cases) {
        this.organisation = organisation;
        this.postOffice = postOffice;
        this.cases = cases;
    }

    /** An escalation writes its own letters. */
    void assigned(DelegateTask task) {
        if (writes(task)) {
            cases.numberOf(task).ifPresent(number -> tell(new EmployeeId(task.getAssignee()), number, task));
        }
    }

    @Override
    public boolean writes(DelegateTask task) {
        return task.getAssignee() != null
                && task.getProcessDefinitionId().startsWith(COMPLAINT)
                && decidesForDirector(new EmployeeId(task.getAssignee()));
    }

    private boolean decidesForDirector(EmployeeId employee) {
        return organisation.getObject().withRole(Role.DECIDER_OF_LAST_RESORT).stream()
                .map(EmployeeCard::id)
                .anyMatch(employee::equals);
    }

    private void tell(EmployeeId assignee, CaseNumber number, DelegateTask task) {
        StaffNotice notice = new StaffNotice(
                StaffNotice.Kind.DECIDES_FOR_DIRECTOR, number, "decides-" + task.getId(), task.getName());
        postOffice.getObject().notifyStaff(assignee, notice);
    }
}

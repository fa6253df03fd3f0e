package lt.atsakas.process.task;

import java.util.Optional;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The last word on who takes a task and who completes it, whatever road the request came by. */
@Component
class TaskGuard {

    private final ObjectProvider<Organisation> organisation;
    private final ObjectProvider<Attendance> attendance;
    private final CaseOfTask cases;
    private final TaskAsFound found;

    TaskGuard(
            ObjectProvider<Organisation> organisation,
            ObjectProvider<Attendance> attendance,
            CaseOfTask cases,
            TaskAsFound found) {
        this.organisation = organisation;
        this.attendance = attendance;
        this.cases = cases;
        this.found = found;
    }

    /**
     * The assignee works here and is not barred; in Tasklist people take tasks for themselves only, while they are not away, and
     * give back their own, models name anybody.
     */
    void assigned(DelegateTask task) {
        refuseToTakeAway(task);
        if (task.getAssignee() == null) {
            refuseToOrphan(task);
            return;
        }
        EmployeeId assignee = worksHere(task.getAssignee());
        if (!isNew(task) && person().isPresent()) {
            refuseToTake(person().get(), assignee);
        }
        refuseBarred(task, assignee);
    }

    /** A task is completed by its assignee, who is not barred, for its own case, and once: the case is held by then, and the task after it. */
    void completed(DelegateTask task) {
        String assignee = task.getAssignee();
        if (assignee == null
                || person().filter(person -> !person.value().equals(assignee)).isPresent()) {
            throw new NotYourTask();
        }
        refuseBarred(task, new EmployeeId(assignee));
        found.hold(task);
    }

    private void refuseToTake(EmployeeId person, EmployeeId assignee) {
        if (!person.equals(assignee)) {
            throw new TaskForOneselfOnly();
        }
        if (attendance.getObject().isAway(person)) {
            throw new TakerIsAway();
        }
    }

    private static void refuseToTakeAway(DelegateTask task) {
        Optional<String> holder = formerAssignee(task);
        if (holder.isPresent()
                && person().filter(person -> !person.value().equals(holder.get()))
                        .isPresent()) {
            throw new NotYourTask();
        }
    }

    private static Optional<String> formerAssignee(DelegateTask task) {
        return task instanceof TaskEntity entity
                ? Optional.ofNullable(entity.getPropertyChanges().get(TaskEntity.ASSIGNEE))
                        .map(PropertyChange::getOrgValue)
                        .map(String::valueOf)
                : Optional.empty();
    }

    private static void refuseToOrphan(DelegateTask task) {
        if (person().isPresent() && task.getCandidates().isEmpty()) {
            throw new TaskForNobodyElse();
        }
    }

    private void refuseBarred(DelegateTask task, EmployeeId employee) {
        if (cases.barredFrom(task).contains(employee)) {
            throw new TaskOutOfReach();
        }
    }

    private EmployeeId worksHere(String login) {
        return organisation
                .getObject()
                .find(new EmployeeId(login))
                .filter(EmployeeCard::active)
                .map(EmployeeCard::id)
                .orElseThrow(AssigneeUnknown::new);
    }

    /** Whether the model has just come to the task, in the name of whoever completed the one before. */
    private static boolean isNew(DelegateTask task) {
        return task instanceof TaskEntity entity
                && Context.getCommandContext()
                        .getDbEntityManager()
                        .getDbEntityCache()
                        .isTransient(entity);
    }

    /** Who asks through the webapps; the engine itself asks as nobody. */
    private static Optional<EmployeeId> person() {
        @Nullable String login = Context.getCommandContext().getAuthenticatedUserId();
        return Optional.ofNullable(login).map(EmployeeId::new);
    }
}

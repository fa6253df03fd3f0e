package lt.atsakas.process.task;

import java.util.Optional;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.InPlaceOf;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps in mind on every task whose work it is that somebody does for the absent: noted when the task arrives, told to the journal when it is
 * done, and no longer theirs once the absent is back.
 */
@Component
class WorkOfTheAbsent {

    private final Performers performers;
    private final CaseOfTask cases;
    private final ObjectProvider<Attendance> attendance;
    private final ApplicationEventPublisher events;

    WorkOfTheAbsent(
            Performers performers,
            CaseOfTask cases,
            ObjectProvider<Attendance> attendance,
            ApplicationEventPublisher events) {
        this.performers = performers;
        this.cases = cases;
        this.attendance = attendance;
        this.events = events;
    }

    /** A task that comes to a deputy at once. */
    void arrived(DelegateTask task) {
        String owner = performers.owner((TaskEntity) task, task.getAssignee());
        if (owner != null) {
            task.setOwner(owner);
            tell(task, null, performers.isAnnounced(task));
        }
    }

    void completed(DelegateTask task) {
        Optional.ofNullable(task.getOwner()).map(EmployeeId::new).ifPresent(owner -> {
            if (!attendance.getObject().isAway(owner)) {
                throw new WorkReturned();
            }
            InPlaceOf.note(new EmployeeId(task.getAssignee()), owner);
        });
    }

    /** A task that waited already has come to another. */
    void moved(DelegateTask task, @Nullable String ownerBefore, boolean informed) {
        tell(task, ownerBefore, informed || performers.isWrittenTo(task));
    }

    /** A task has come to somebody because others left the case; whoever does it for the absent was told as it arrived. */
    void handedOver(DelegateTask task) {
        if (task.getOwner() == null) {
            moved(task, null, false);
        }
    }

    /** Says who has the task now and for whom, and whether it has come back from somebody who had it in their place. */
    private void tell(DelegateTask task, @Nullable String ownerBefore, boolean announced) {
        String doer = task.getAssignee();
        String owner = task.getOwner();
        if (doer != null) {
            cases.numberOf(task)
                    .ifPresent(number -> events.publishEvent(new WorkPassedOn(
                            number,
                            task.getId(),
                            task.getName(),
                            new EmployeeId(doer),
                            owner == null ? null : new EmployeeId(owner),
                            doer.equals(ownerBefore),
                            announced)));
        }
    }
}

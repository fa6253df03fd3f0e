package lt.atsakas.process.suspension;

import java.util.List;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.suspension.SuspensionDesk;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The suspensions of a case: whoever may not decide any more is followed by the next who may, and none
 * waits or lasts once the answer, or what stands for it, was issued.
 */
@Component
public class SuspensionProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHands hands;
    private final SuspensionDesk desk;
    private final EndOfTransaction end;

    SuspensionProcesses(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            TaskHands hands,
            SuspensionDesk desk,
            EndOfTransaction end) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hands = hands;
        this.desk = desk;
        this.end = end;
    }

    /** What waited for these comes before the next ones. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number).forEach(task -> hands.renew(task, leaving));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number).forEach(task -> hands.giveBack(task, returning, false));
    }

    /** The answer has left the house: there is nothing left to suspend. */
    public void answerIssued(CaseNumber number) {
        if (desk.present(number).isPresent()) {
            end.run(() -> runtime.createMessageCorrelation(Messages.SUSPENSION_NEEDLESS)
                    .processInstanceBusinessKey(number.value())
                    .correlateAll());
        }
    }

    /** However the case has ended. */
    @EventListener
    void on(CaseClosed closed) {
        answerIssued(closed.number());
    }

    private List<Task> of(CaseNumber number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(SuspensionStart.PROCESS)
                .processInstanceBusinessKey(number.value())
                .list();
    }
}

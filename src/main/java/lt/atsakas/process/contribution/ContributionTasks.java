package lt.atsakas.process.contribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.inquiry.InquiryId;
import lt.atsakas.inquiry.InquiryNeedless;
import lt.atsakas.inquiry.ReplyDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.AnswersForTask;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The contributions that units have to write: what waits for whoever may not any more comes to the next one, and none waits needlessly. */
@Component
public class ContributionTasks implements AnswersForTask {

    static final String PROCESS = "contribution";
    static final String STEP = "userTask_contribute";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHands hands;
    private final ReplyDesk replies;
    private final EndOfTransaction end;

    ContributionTasks(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            TaskHands hands,
            ReplyDesk replies,
            EndOfTransaction end) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hands = hands;
        this.replies = replies;
        this.end = end;
    }

    /** The task in which the unit replies, until it has. */
    public Optional<Task> of(InquiryId inquiry) {
        return Optional.ofNullable(tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processVariableValueEquals(Variables.INQUIRY, inquiry.toString())
                .singleResult());
    }

    /** None of these may have to do with the case any more. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        of(number).forEach(task -> hands.renew(task, leaving));
    }

    /** What would come before this one by now does so again. */
    public void giveBack(CaseNumber number, EmployeeId returning) {
        of(number).forEach(task -> hands.giveBack(task, returning, false));
    }

    /** The head of the unit answers for what they passed on: whoever is above the head hears that it is late. */
    @Override
    public Optional<EmployeeId> of(Task task) {
        return STEP.equals(task.getTaskDefinitionKey())
                ? Optional.of(replies.answerable(
                        InquiryId.of(String.valueOf(tasks.getVariable(task.getId(), Variables.INQUIRY)))))
                : Optional.empty();
    }

    @EventListener
    void on(InquiryNeedless needless) {
        end.run(() -> runtime.createMessageCorrelation(Messages.CONTRIBUTION_NEEDLESS)
                .processInstanceBusinessKey(needless.number().value())
                .processInstanceVariableEquals(Variables.INQUIRY, needless.id().toString())
                .correlateAll());
    }

    private List<Task> of(CaseNumber number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number.value())
                .list();
    }
}

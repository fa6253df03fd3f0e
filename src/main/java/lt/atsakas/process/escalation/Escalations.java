package lt.atsakas.process.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.deadlines.DeadlineDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.OverdueTaskDone;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends escalations whose cause is gone, so that no supervisor is kept busy with what is done. */
@Component
public class Escalations {

    private static final String PROCESS = "escalation";
    private static final String NAMING = "serviceTask_nameRecipient";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final TaskHands hands;
    private final CaseRetreat retreat;
    private final OpenTasks openTasks;
    private final DeadlineDesk deadlines;
    private final EndOfTransaction endOfTransaction;
    private final OfferSuccessors successors;
    private final EscalationTurn turn;
    private final Clock clock;

    Escalations(
            @Lazy RuntimeService runtime,
            @Lazy TaskService tasks,
            TaskHands hands,
            CaseRetreat retreat,
            OpenTasks openTasks,
            DeadlineDesk deadlines,
            EndOfTransaction endOfTransaction,
            OfferSuccessors successors,
            EscalationTurn turn,
            Clock clock) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.hands = hands;
        this.retreat = retreat;
        this.openTasks = openTasks;
        this.deadlines = deadlines;
        this.endOfTransaction = endOfTransaction;
        this.successors = successors;
        this.turn = turn;
        this.clock = clock;
    }

    @EventListener
    void on(OverdueTaskDone done) {
        endOfTransaction.run(() -> endUnlessAnotherIsOverdue(done));
    }

    /**
     * Two recusals of a case have the same step: as long as one of them is late, somebody must know of that one. So it is of several who do
     * the same: whoever stands above those who are still late.
     */
    private void endUnlessAnotherIsOverdue(OverdueTaskDone done) {
        if (!openTasks.isOverdueWithin(done.processInstance(), done.number(), done.step())) {
            endThoseOf(done);
        }
        if (!openTasks.isOverdue(done.number(), done.step())) {
            end(done.number(), done.step());
        } else {
            inLine(done.number());
        }
    }

    private void endThoseOf(OverdueTaskDone done) {
        runtime.createProcessInstanceQuery()
                .superProcessInstanceId(done.processInstance())
                .processDefinitionKey(PROCESS)
                .variableValueEquals(Escalation.Variables.STEP, done.step())
                .list()
                .forEach(told -> causeGone(done.number(), done.step())
                        .processInstanceId(told.getId())
                        .correlateAll());
    }

    @EventListener
    void on(AnswerDueMoved moved) {
        if (!isNear(moved.caseNumber())) {
            endOfTransaction.run(() -> end(moved.caseNumber(), Escalation.ANSWER));
        }
    }

    /** The answer has left the house: nobody needs to be told any more that its term ends. */
    public void answerIssued(CaseNumber number) {
        if (isNear(number)) {
            endOfTransaction.run(() -> end(number, Escalation.ANSWER));
        }
    }

    /** The term is over: who is told of that need not be told that it nears. */
    void termPassed(CaseNumber number) {
        endOfTransaction.run(() -> causeGone(number, Escalation.ANSWER)
                .processInstanceVariableEquals(Escalation.Variables.CAUSE, Escalation.DEADLINE_NEAR)
                .correlateAll());
    }

    /** The step waits for nobody any more: the case has gone elsewhere. */
    public void stepLeft(CaseNumber number, String step) {
        end(number, step);
    }

    /** What came before somebody who leaves the case, or whose turn it is no more, comes before whose turn it is now. */
    public void handOn(CaseNumber number, Set<EmployeeId> leaving) {
        for (Task task : of(number)) {
            if (TaskHands.isOf(task, leaving) || hands.isElsewhere(task)) {
                retreat.fromTasks(List.of(task), NAMING);
            } else {
                hands.renew(task, leaving);
                hands.change(task, successors::notify);
            }
        }
    }

    /** Somebody has moved in the house: what came before whose turn it is no more comes before whose turn it is now. */
    public void inLine(CaseNumber number) {
        for (Task task : of(number)) {
            if (hands.isElsewhere(task)) {
                retreat.fromTasks(List.of(task), NAMING);
            } else {
                hands.renew(task, Set.of());
            }
        }
    }

    /** The case has a handler now whom no open escalation of it shows yet. */
    public void offerAnew(CaseNumber number) {
        of(number).forEach(task -> hands.change(task, successors::notify));
    }

    /** What came before somebody in the place of another who is away, or before the absent, comes before whose turn it is now. How much moved. */
    public int passOn(CaseNumber number, Predicate<Task> concerned) {
        return (int) of(number).stream().filter(concerned).filter(turn::pass).count();
    }

    /** Whether the task is one whose recipient an escalation has named. */
    public boolean names(Task task) {
        return task.getProcessDefinitionId().startsWith(PROCESS + ":");
    }

    private List<Task> of(CaseNumber number) {
        return tasks.createTaskQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private boolean isNear(CaseNumber number) {
        return !clock.instant().isBefore(deadlines.answerDeadlineNear(number));
    }

    private void end(CaseNumber number, String step) {
        causeGone(number, step).correlateAll();
    }

    private MessageCorrelationBuilder causeGone(CaseNumber number, String step) {
        return runtime.createMessageCorrelation(Escalation.Messages.CAUSE_GONE)
                .processInstanceBusinessKey(number.value())
                .processInstanceVariableEquals(Escalation.Variables.STEP, step);
    }
}

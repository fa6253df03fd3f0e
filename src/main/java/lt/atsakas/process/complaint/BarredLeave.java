package lt.atsakas.process.complaint;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarsChanged;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.task.EndOfTransaction;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalKind;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes a case out of the hands of the barred in the transaction that bars them (VAĮ 23(2), 24): what waited for a barred
 * handler goes back to assignment with the draft as it is, what waited for somebody else's role goes to the next one. The
 * terms run on.
 */
@Component
class BarredLeave {

    private static final String ASSIGNMENT = "userTask_assignHandler";
    private static final Set<String> WORK_OF_A_HANDLER = Set.of(
            "userTask_confirmImpartiality",
            "userTask_examineComplaint",
            "userTask_draftAnswer",
            "userTask_approveAnswer");

    private final TaskService tasks;
    private final TaskHands hands;
    private final CaseProcesses processes;
    private final CaseRegistry registry;
    private final Bar bar;
    private final AnswerDesk answers;
    private final OfferHandlers offer;
    private final Escalations escalations;
    private final Journal journal;
    private final EndOfTransaction end;

    BarredLeave(
            @Lazy TaskService tasks,
            TaskHands hands,
            CaseProcesses processes,
            CaseRegistry registry,
            Bar bar,
            AnswerDesk answers,
            OfferHandlers offer,
            Escalations escalations,
            Journal journal,
            EndOfTransaction end) {
        this.tasks = tasks;
        this.hands = hands;
        this.processes = processes;
        this.registry = registry;
        this.bar = bar;
        this.answers = answers;
        this.offer = offer;
        this.escalations = escalations;
        this.journal = journal;
        this.end = end;
    }

    @EventListener
    void on(BarsChanged changed) {
        CaseNumber number = changed.number();
        end.run(() -> handOn(number));
    }

    private void handOn(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        boolean handled = registry.facts(number).handler() != null;
        for (Task task : openTasks(number)) {
            if (handled || !WORK_OF_A_HANDLER.contains(task.getTaskDefinitionKey())) {
                stay(number, task, barred);
            } else {
                goBackToAssignment(number, task);
            }
        }
        escalations.barredLeave(number, barred);
    }

    private void goBackToAssignment(CaseNumber number, Task task) {
        answers.takeBack(number);
        hands.comeTo(ASSIGNMENT, task);
        escalations.stepLeft(number, task.getTaskDefinitionKey());
        openTasks(number).forEach(now -> tell(number, now));
    }

    private void stay(CaseNumber number, Task task, Set<EmployeeId> barred) {
        String before = task.getAssignee();
        hands.renew(task, barred);
        if (task.getTaskDefinitionKey().equals(ASSIGNMENT)) {
            hands.change(task, offer::notify);
        }
        openTasks(number).stream()
                .filter(now -> !Objects.equals(now.getAssignee(), before))
                .forEach(now -> tell(number, now));
    }

    private void tell(CaseNumber number, Task task) {
        if (task.getAssignee() != null) {
            journal.record(number, JournalKind.HANDED_OVER, Actor.system(), Map.of("recipient", task.getAssignee()));
        }
    }

    private List<Task> openTasks(CaseNumber number) {
        return processes
                .findById(number.value())
                .map(process -> tasks.createTaskQuery()
                        .processInstanceId(process.processInstanceId())
                        .list())
                .orElse(List.of());
    }
}

package lt.atsakas.process.complaint;

import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseAccess;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.PostOffice;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.process.alarm.LettersForStandIns;
import lt.atsakas.process.escalation.Escalations;
import lt.atsakas.process.task.CaseRetreat;
import lt.atsakas.process.task.SideTasks;
import lt.atsakas.process.task.TaskHands;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Takes a case out of the hands of those who leave it: what waited for a handler who is there no more goes back to
 * assignment with the draft as it is, what waited for somebody else goes to the next one. The terms run on.
 */
@Component
class CaseHandover {

    static final String ASSIGNMENT = "userTask_assignHandler";

    private static final String CONFIRMATION = "userTask_confirmImpartiality";

    private final TaskService tasks;
    private final TaskHands hands;
    private final CaseRetreat retreat;
    private final HandlerWork handlerWork;
    private final CaseProcesses processes;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final Bar bar;
    private final AnswerDesk answers;
    private final PostOffice postOffice;
    private final LettersForStandIns letters;
    private final OfferHandlers offer;
    private final SideTasks beside;
    private final RuntimeService runtime;
    private final Escalations escalations;

    CaseHandover(
            @Lazy TaskService tasks,
            TaskHands hands,
            CaseRetreat retreat,
            HandlerWork handlerWork,
            CaseProcesses processes,
            CaseRegistry registry,
            CaseAccess access,
            Bar bar,
            AnswerDesk answers,
            PostOffice postOffice,
            LettersForStandIns letters,
            OfferHandlers offer,
            SideTasks beside,
            @Lazy RuntimeService runtime,
            Escalations escalations) {
        this.tasks = tasks;
        this.hands = hands;
        this.retreat = retreat;
        this.handlerWork = handlerWork;
        this.processes = processes;
        this.registry = registry;
        this.access = access;
        this.bar = bar;
        this.answers = answers;
        this.postOffice = postOffice;
        this.letters = letters;
        this.offer = offer;
        this.beside = beside;
        this.runtime = runtime;
        this.escalations = escalations;
    }

    void from(Set<EmployeeId> leaving, CaseNumber number) {
        access.drawInStandIns(number, Role.REGISTRAR);
        EmployeeId handler = registry.facts(number).handler();
        boolean handled = handler != null;
        Map<Boolean, List<Task>> open =
                openTasks(number).stream().collect(partitioningBy(task -> !handled && handlerWork.includes(task)));
        open.getOrDefault(false, List.of()).forEach(task -> stay(task, leaving));
        goBackToAssignment(number, open.getOrDefault(true, List.of()));
        letGoOn(number, handler);
        beside.handOn(number, leaving);
        escalations.handOn(number, leaving);
        postOffice.withdrawNotices(number, leaving);
        letters.announce(number);
    }

    /** Whoever may go on after all has again what would come before them by now. */
    void backTo(EmployeeId returning, CaseNumber number) {
        openTasks(number).forEach(task -> hands.giveBack(task, returning, handlerWork.includes(task)));
        beside.giveBack(number, returning);
    }

    /** The case has another handler: what its diagram gives to the handler comes to them as it stands, and who decides it follows. */
    void toSuccessorOf(EmployeeId former, EmployeeId successor, CaseNumber number) {
        openTasks(number).forEach(task -> hands.renew(task, Set.of(former), successor::equals));
        letGoOn(number, successor);
        endAssignment(number);
        beside.followHandler(number, former);
        escalations.handOn(number, Set.of());
        postOffice.withdrawNotices(number, Set.of(former));
    }

    /** Whoever has the case now need not be chosen any more, and says first that they are impartial. */
    void endAssignment(CaseNumber number) {
        List<Task> choosing = openTasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(ASSIGNMENT))
                .toList();
        if (!choosing.isEmpty()) {
            retreat.fromTasks(choosing, CONFIRMATION);
            escalations.stepLeft(number, ASSIGNMENT);
            escalations.offerAnew(number);
        }
    }

    /** A case that waits to hear whether its handler stays goes on as soon as that is known; a stand-in who leaves changes nothing of it. */
    private void letGoOn(CaseNumber number, @Nullable EmployeeId handler) {
        if (handler == null) {
            letKnow(number, Messages.RECUSAL_UPHELD);
        } else if (!bar.bars(number, handler)) {
            letKnow(number, Messages.RECUSAL_REFUSED);
        }
    }

    /** Elsewhere nobody listens. */
    private void letKnow(CaseNumber number, String message) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(number.value())
                .correlateAll();
    }

    private void goBackToAssignment(CaseNumber number, List<Task> orphaned) {
        if (!orphaned.isEmpty()) {
            answers.takeBack(number);
            retreat.fromTasks(orphaned, ASSIGNMENT);
            orphaned.forEach(task -> escalations.stepLeft(number, task.getTaskDefinitionKey()));
            tellWhoHas(number, ASSIGNMENT);
        }
    }

    /** Who goes on with a handler's work hears of it with the news of the recusal. */
    private void stay(Task task, Set<EmployeeId> leaving) {
        hands.renew(task, leaving, whoever -> handlerWork.includes(task));
        if (task.getTaskDefinitionKey().equals(ASSIGNMENT)) {
            hands.change(task, offer::notify);
        }
    }

    /** Brings these tasks of the case in line with where somebody stands who has moved in the house. */
    void inLine(CaseNumber number, List<Task> own) {
        own.stream().filter(task -> !escalations.names(task)).forEach(task -> hands.renew(task, Set.of()));
        escalations.inLine(number);
    }

    /** Says in the case's history and by mail to whom the step has come. */
    void tellWhoHas(CaseNumber number, String step) {
        openTasks(number).stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .forEach(hands::tell);
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

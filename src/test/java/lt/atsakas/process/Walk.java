package lt.atsakas.process;

import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;

import jakarta.ws.rs.WebApplicationException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.correspondence.AnswerDesk;
import lt.atsakas.correspondence.AnswerText;
import lt.atsakas.correspondence.AppealKind;
import lt.atsakas.correspondence.Decision;
import lt.atsakas.correspondence.Postman;
import lt.atsakas.deadlines.AnswerDueMoved;
import lt.atsakas.intake.FiledComplaint;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.shared.RuleViolation;
import lt.atsakas.testing.Complaints;
import lt.atsakas.testing.MovableClock;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** One case on its way: people complete its tasks, and its timers and steps are fired by the ids of the diagram. */
public final class Walk {

    private final ApplicationContext beans;
    private final CaseNumber number;
    private final String accessCode;

    private Walk(ApplicationContext beans, FiledComplaint filed) {
        this.beans = beans;
        this.number = filed.caseNumber();
        this.accessCode = filed.accessCode().value();
        init(beans.getBean(ProcessEngine.class));
    }

    /** A complaint that came in on Monday 2026-11-23 at 10:00; its answer is due on 2026-12-21. */
    public static Walk begin(ApplicationContext beans) {
        beans.getBean(MovableClock.class).reset();
        return new Walk(beans, beans.getBean(Complaints.class).file());
    }

    public static Walk of(ApplicationContext beans, FiledComplaint filed) {
        return new Walk(beans, filed);
    }

    /** A complaint that came in on Monday 2031-09-01 at 10:00, in a year of its own; its answer is due on 2031-09-29. */
    public static Walk beginWhereDaysMayBeDeclared(ApplicationContext beans) {
        beans.getBean(MovableClock.class).set("2031-09-01T10:00:00+03:00");
        return new Walk(beans, beans.getBean(Complaints.class).file());
    }

    public CaseNumber number() {
        return number;
    }

    public String accessCode() {
        return accessCode;
    }

    public CaseFacts facts() {
        return beans.getBean(CaseRegistry.class).facts(number);
    }

    public Walk classified() {
        return complete(
                "userTask_classifyComplaint",
                "registrar",
                Map.of("kind", "complaint", "category", "heating", "urgency", "none"));
    }

    public Walk assigned() {
        return classified().complete("userTask_assignHandler", "unithead", Map.of("handler", "handler"));
    }

    public Walk examining() {
        return assigned().complete("userTask_confirmImpartiality", "handler", Map.of("decision", "noConflict"));
    }

    public Walk drafting() {
        return examining().complete("userTask_examineComplaint", "handler", Map.of());
    }

    /** The handler writes an answer with all its parts. */
    public Walk written() {
        return writtenBy("handler");
    }

    public Walk writtenBy(String handler) {
        AnswerText text = new AnswerText(
                Decision.UPHELD,
                "Nustatyta, kad šildymo vožtuvas sugedęs.",
                "Viešojo administravimo įstatymo 10 straipsnis.",
                "Vožtuvas pakeistas lapkričio 26 d., temperatūra bute – 20 laipsnių.",
                AppealKind.ADMINISTRATIVE);
        beans.getBean(AnswerDesk.class).save(number, text, new EmployeeId(handler));
        return this;
    }

    public Walk approving() {
        return drafting().written().complete("userTask_draftAnswer", "handler", Map.of());
    }

    /** The answer has been handed to the post office. */
    public Walk issued() {
        return approving()
                .complete("userTask_approveAnswer", "unithead", Map.of("decision", "approve"))
                .fire("serviceTask_issueAnswer");
    }

    /** As the person does it in Tasklist: the engine checks what this person may do. */
    public Walk complete(String step, String login, Map<String, ?> form) {
        IdentityService identities = beans.getBean(IdentityService.class);
        TasklistLogin.of(login, identities);
        try {
            beans.getBean(CaseTasks.class).complete(number, step, new EmployeeId(login), form);
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof RuleViolation broken ? broken : refused;
        } finally {
            identities.clearAuthentication();
        }
        return this;
    }

    /** The nodes of all diagrams that the case has entered. */
    public Set<String> visited() {
        return beans.getBean(VisitedNodes.class).idsOf(number.value());
    }

    /** Runs the job that waits at the element, at the moment it is due. */
    public Walk fire(String element) {
        Job job = job(element);
        MovableClock clock = beans.getBean(MovableClock.class);
        if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant())) {
            clock.set(job.getDuedate().toInstant());
        }
        beans.getBean(ManagementService.class).executeJob(job.getId());
        return this;
    }

    /** Runs every job that waits at the element, in whichever process of the case, when the last of them is due. */
    public Walk fireAll(String element) {
        List<Job> waiting = jobs(element);
        waiting.stream()
                .map(job -> job.getDuedate().toInstant())
                .max(Instant::compareTo)
                .ifPresent(beans.getBean(MovableClock.class)::set);
        waiting.forEach(job -> beans.getBean(ManagementService.class).executeJob(job.getId()));
        return this;
    }

    public Instant due(String element) {
        return job(element).getDuedate().toInstant();
    }

    public boolean hasJob(String element) {
        return !jobs(element).isEmpty();
    }

    /** Something happens elsewhere in the house, in a transaction of its own. */
    public Walk happens(Object event) {
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> beans.publishEvent(event));
        return this;
    }

    /** The postman makes a round over the real mail server: whatever waits to be sent leaves. */
    public Walk postmanComes() {
        beans.getBean(Postman.class).round();
        return this;
    }

    /** The answer's day is another one from now on. */
    public Walk termMovesTo(LocalDate due) {
        LocalDate before = facts().answerDue();
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            beans.getBean(CaseRegistry.class).recordAnswerDue(number, due);
            beans.publishEvent(new AnswerDueMoved(number, before, due));
        });
        return this;
    }

    public List<Task> tasks() {
        return beans.getBean(TaskService.class)
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    public List<String> steps() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public Task task(String step) {
        return tasks().stream()
                .filter(task -> task.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No task " + step + " but " + steps()));
    }

    public ProcessInstance complaint() {
        return instance("complaint");
    }

    public ProcessInstance escalation() {
        return instance("escalation");
    }

    private ProcessInstance instance(String process) {
        return beans.getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number.value())
                .singleResult();
    }

    private Job job(String element) {
        return jobs(element).stream().findFirst().orElseThrow(() -> new AssertionError("Nothing waits at " + element));
    }

    private List<Job> jobs(String element) {
        ManagementService management = beans.getBean(ManagementService.class);
        return beans
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .flatMap(instance ->
                        management
                                .createJobQuery()
                                .processInstanceId(instance.getId())
                                .activityId(element)
                                .list()
                                .stream())
                .toList();
    }
}

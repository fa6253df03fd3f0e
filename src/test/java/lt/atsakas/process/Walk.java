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
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
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

    /** The business key: the number of the case, or of what goes its way beside it. */
    private final String key;

    private final WaitingWork waiting;

    private Walk(ApplicationContext beans, FiledComplaint filed) {
        this(
                beans,
                filed.caseNumber(),
                filed.accessCode().value(),
                filed.caseNumber().value());
    }

    private Walk(ApplicationContext beans, CaseNumber number, String accessCode, String key) {
        this.beans = beans;
        this.number = number;
        this.accessCode = accessCode;
        this.key = key;
        this.waiting = new WaitingWork(beans, key);
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

    /** What has a business key of its own, such as a report of an offence, on its way. */
    public Walk beside(String ownKey) {
        return new Walk(beans, number, accessCode, ownKey);
    }

    public CaseNumber number() {
        return number;
    }

    /** The business key of what goes this way. */
    public String key() {
        return key;
    }

    public ApplicationContext beans() {
        return beans;
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
            if (key.equals(number.value())) {
                beans.getBean(CaseTasks.class).complete(number, step, new EmployeeId(login), form);
            } else {
                beans.getBean(FormService.class).submitTaskForm(task(step).getId(), Map.copyOf(form));
            }
        } catch (WebApplicationException refused) {
            throw refused.getCause() instanceof RuleViolation broken ? broken : refused;
        } finally {
            identities.clearAuthentication();
        }
        return this;
    }

    /** The nodes of all diagrams that the case has entered. */
    public Set<String> visited() {
        return beans.getBean(VisitedNodes.class).idsOf(key);
    }

    /** Runs the job that waits at the element, at the moment it is due. */
    public Walk fire(String element) {
        Job job = waiting.job(element);
        MovableClock clock = beans.getBean(MovableClock.class);
        if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(clock.instant())) {
            clock.set(job.getDuedate().toInstant());
        }
        beans.getBean(ManagementService.class).executeJob(job.getId());
        return this;
    }

    /** Runs every job that waits at the element, in whichever process of the case, when the last of them is due. */
    public Walk fireAll(String element) {
        List<Job> waiting = this.waiting.jobs(element);
        waiting.stream()
                .map(job -> job.getDuedate().toInstant())
                .max(Instant::compareTo)
                .ifPresent(beans.getBean(MovableClock.class)::set);
        waiting.forEach(job -> beans.getBean(ManagementService.class).executeJob(job.getId()));
        return this;
    }

    public Instant due(String element) {
        return waiting.job(element).getDuedate().toInstant();
    }

    public boolean hasJob(String element) {
        return !waiting.jobs(element).isEmpty();
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
        return waiting.tasks();
    }

    public List<String> steps() {
        return tasks().stream().map(Task::getTaskDefinitionKey).sorted().toList();
    }

    public Task task(String step) {
        return waiting.task(step);
    }

    public ProcessInstance complaint() {
        return waiting.instance("complaint");
    }

    public ProcessInstance escalation() {
        return waiting.instance("escalation");
    }
}

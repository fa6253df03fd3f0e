package lt.atsakas.process.task;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lt.atsakas.registry.CaseNumber;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The running complaints on which nobody works and which nothing moves: no task of theirs is open, no job runs soon, and what they wait for
 * comes neither from outside the house nor from a process that they called. A supervisor who is told of one does not count as working on it.
 */
@Component
public class IdleCases {

    /** What runs by itself within that time needs nobody. */
    private static final Duration SOON = Duration.ofDays(1);

    private final JdbcClient database;
    private final RepositoryService repository;
    private final ObjectProvider<DecidedInHouse> decisions;
    private final Clock clock;

    IdleCases(
            JdbcClient database,
            @Lazy RepositoryService repository,
            ObjectProvider<DecidedInHouse> decisions,
            Clock clock) {
        this.database = database;
        this.repository = repository;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** A complaint that stands still at a step of its diagram. */
    public record Idle(CaseNumber number, String step, String definition) {}

    public List<Idle> all() {
        return list(idle(""));
    }

    /** The same of one case. */
    public List<Idle> of(CaseNumber number) {
        return list(idle(" and complaint.business_key_ = :number").param("number", number.value()));
    }

    /** What people call the step, as the diagram of that case names it. */
    public String nameOf(Idle idle) {
        FlowElement element =
                repository.getBpmnModelInstance(idle.definition()).<FlowElement>getModelElementById(idle.step());
        return element == null ? idle.step() : element.getName();
    }

    private static List<Idle> list(StatementSpec statement) {
        return statement
                .query((row, index) -> new Idle(new CaseNumber(row.getString(1)), row.getString(2), row.getString(3)))
                .list();
    }

    /** Event sub-processes listen and run their timers beside the case: they do not move it. */
    private StatementSpec idle(String which) {
        return database.sql("""
                        select complaint.business_key_, coalesce(waiting.act_id_, complaint.act_id_, diagram.key_), diagram.id_
                        from act_ru_execution complaint join act_re_procdef diagram on diagram.id_ = complaint.proc_def_id_
                        left join lateral (select step.act_id_ from act_ru_event_subscr awaited
                        join act_ru_execution step on step.id_ = awaited.execution_id_
                        where awaited.proc_inst_id_ = complaint.id_ and awaited.execution_id_ <> complaint.id_
                        and awaited.event_name_ in (:decisions) limit 1) waiting on true
                        where diagram.key_ = 'complaint' and complaint.parent_id_ is null
                        and not exists (select from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_
                        where process.business_key_ = complaint.business_key_ and task.task_def_key_ <> 'userTask_handleEscalation')
                        and not exists (select from act_ru_event_subscr awaited where awaited.proc_inst_id_ = complaint.id_
                        and awaited.execution_id_ <> complaint.id_ and awaited.event_name_ not in (:decisions))
                        and not exists (select from act_ru_job job where job.process_instance_id_ = complaint.id_
                        and (job.type_ = 'message' or job.retries_ = 0
                        or job.handler_type_ <> 'timer-start-event-subprocess' and job.duedate_ <= :soon))
                        and not exists (select from act_ru_execution called join act_ru_execution caller on caller.id_ = called.super_exec_
                        join act_re_procdef other on other.id_ = called.proc_def_id_
                        where caller.proc_inst_id_ = complaint.id_ and other.key_ <> 'escalation')""" + which)
                .param("decisions", decisions())
                .param("soon", Timestamp.from(clock.instant().plus(SOON)));
    }

    private Set<String> decisions() {
        return decisions.stream().flatMap(some -> some.messages().stream()).collect(Collectors.toUnmodifiableSet());
    }
}

package lt.atsakas.process.task;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.assignment.TasksInHand;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads from the engine's tables whose turn it is: asked wherever somebody looks at a case, and so without the engine. Whoever is asked for a
 * contribution has no turn in the case: they see the question on its own page, and nothing else.
 */
@Component
class WaitingTasks implements TasksInHand {

    private static final String NAMED = "task.assignee_ = :employee and not exists"
            + " (select from act_ru_identitylink link where link.task_id_ = task.id_ and link.type_ = 'candidate')";

    private static final String OF_THE_CASE = "task.proc_def_id_ not like 'contribution:%'";

    /** Of a committee's tasks, the secretary's move to whoever stands in; the others are the members' own. */
    private static final String PASSED_ON = OF_THE_CASE + " and task.proc_def_id_ not like 'committee-review:%'";

    private final JdbcClient jdbc;
    private final Organisation organisation;

    WaitingTasks(JdbcClient jdbc, Organisation organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    @Override
    public Set<CaseNumber> casesOf(EmployeeId employee) {
        return casesOf(employee, OF_THE_CASE);
    }

    @Override
    public Set<CaseNumber> casesPassedOnBy(EmployeeId absent) {
        return casesOf(absent, PASSED_ON);
    }

    private Set<CaseNumber> casesOf(EmployeeId employee, String kept) {
        return jdbc
                .sql("""
                        select process.business_key_ from act_ru_task task
                        join act_ru_execution process on process.id_ = task.proc_inst_id_
                        where\s""" + kept + " and " + NAMED + """
                         union
                        select process.business_key_ from act_ru_identitylink link
                        join act_ru_task task on task.id_ = link.task_id_
                        join act_ru_execution process on process.id_ = task.proc_inst_id_
                        where link.type_ = 'candidate' and (link.user_id_ = :employee or link.group_id_ in (:groups))
                        and\s""" + kept)
                .param("employee", employee.value())
                .param("groups", groupsOf(employee))
                .query(String.class)
                .stream()
                .filter(key -> key != null && CaseNumber.isWellFormed(key))
                .map(CaseNumber::new)
                .collect(toUnmodifiableSet());
    }

    @Override
    public Set<EmployeeId> peopleOf(CaseNumber number) {
        return jdbc
                .sql("""
                        select coalesce(link.user_id_, task.assignee_), link.group_id_ from act_ru_task task
                        join act_ru_execution process on process.id_ = task.proc_inst_id_
                        left join act_ru_identitylink link on link.task_id_ = task.id_ and link.type_ = 'candidate'
                        where process.business_key_ = :number and\s""" + OF_THE_CASE)
                .param("number", number.value())
                .query((row, index) -> people(row.getString(1), row.getString(2)))
                .stream()
                .flatMap(people -> people)
                .collect(toUnmodifiableSet());
    }

    private Stream<EmployeeId> people(@Nullable String login, @Nullable String group) {
        return group == null
                ? Stream.ofNullable(login).map(EmployeeId::new)
                : Role.ofGroup(group).stream()
                        .flatMap(role -> organisation.withRole(role).stream())
                        .map(EmployeeCard::id);
    }

    @Override
    public boolean hasStep(CaseNumber number, EmployeeId employee) {
        return jdbc.sql("""
                        select exists (select from act_ru_task task
                        join act_ru_execution process on process.id_ = task.proc_inst_id_
                        join act_re_procdef diagram on diagram.id_ = task.proc_def_id_
                        where diagram.key_ in ('complaint', 'extension', 'withdrawal', 'suspension', 'proceedings') and process.business_key_ = :number and\s""" + NAMED + ")")
                .param("number", number.value())
                .param("employee", employee.value())
                .query(Boolean.class)
                .single();
    }

    /** Registrars see every case as it is. Never empty, so that the question stays well formed. */
    private List<String> groupsOf(EmployeeId employee) {
        List<String> groups = organisation.find(employee).map(EmployeeCard::roles).orElse(Set.of()).stream()
                .filter(role -> role != Role.REGISTRAR)
                .map(Role::groupId)
                .toList();
        return groups.isEmpty() ? List.of("") : groups;
    }
}

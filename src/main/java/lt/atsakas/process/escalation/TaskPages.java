package lt.atsakas.process.escalation;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All open tasks of cases, a page at a time, three statements each. In plain SQL: the engine's own query would build every task, and
 * its pages shift while tasks come and go.
 */
@Repository
class TaskPages {

    private static final int PAGE = 500;

    private final JdbcClient database;
    private final Organisation organisation;

    TaskPages(JdbcClient database, Organisation organisation) {
        this.database = database;
        this.organisation = organisation;
    }

    List<OpenTask> first() {
        return after("");
    }

    /** What comes after the last one of a page; empty at the end. */
    List<OpenTask> after(OpenTask last) {
        return after(last.id());
    }

    private List<OpenTask> after(String id) {
        List<Row> rows = database.sql(
                        "select task.id_, task.task_def_key_, task.name_, task.assignee_, task.proc_inst_id_, file.number"
                                + " from act_ru_task task join act_ru_execution process on process.id_ = task.proc_inst_id_"
                                + " join registry.case_file file on file.number = process.business_key_ where task.id_ > :after order by task.id_ limit :page")
                .param("after", id)
                .param("page", PAGE)
                .query((row, index) -> new Row(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
        Map<String, List<EmployeeId>> candidates = candidates(rows);
        Map<String, Map<String, Object>> escalations = escalations(rows);
        return rows.stream()
                .map(row -> row.task(candidates.getOrDefault(row.id, List.of()), escalations.get(row.process)))
                .toList();
    }

    /** The variables of the escalations by their instances. */
    private Map<String, Map<String, Object>> escalations(List<Row> rows) {
        List<String> running =
                rows.stream().filter(Row::isEscalation).map(Row::process).toList();
        return running.isEmpty()
                ? Map.of()
                : database
                        .sql("select execution_id_, name_, text_, long_ from act_ru_variable"
                                + " where execution_id_ in (:running) and name_ in ('cause', 'step', 'level')")
                        .param("running", running)
                        .query((row, index) -> Variable.of(row))
                        .list()
                        .stream()
                        .collect(groupingBy(Variable::process, toMap(Variable::name, Variable::value)));
    }

    private Map<String, List<EmployeeId>> candidates(List<Row> rows) {
        List<String> offered =
                rows.stream().filter(row -> row.assignee == null).map(Row::id).toList();
        return offered.isEmpty()
                ? Map.of()
                : database
                        .sql("select task_id_, user_id_, group_id_ from act_ru_identitylink"
                                + " where type_ = 'candidate' and task_id_ in (:tasks)")
                        .param("tasks", offered)
                        .query((row, index) -> new Offer(row.getString(1), row.getString(2), row.getString(3)))
                        .list()
                        .stream()
                        .flatMap(offer -> people(offer).map(person -> Map.entry(offer.task, person)))
                        .distinct()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private Stream<EmployeeId> people(Offer offer) {
        return offer.user != null
                ? Stream.of(new EmployeeId(offer.user))
                : Role.ofGroup(String.valueOf(offer.group)).stream()
                        .flatMap(role -> organisation.withRole(role).stream())
                        .map(EmployeeCard::id);
    }

    private record Row(
            String id, String step, String name, @Nullable String assignee, String process, String number) {

        boolean isEscalation() {
            return Escalation.HANDLING.equals(step);
        }

        OpenTask task(List<EmployeeId> candidates, @Nullable Map<String, Object> escalation) {
            CaseNumber caseNumber = new CaseNumber(number);
            return new OpenTask(
                    id,
                    name,
                    caseNumber,
                    assignee != null,
                    assignee == null ? candidates : List.of(new EmployeeId(assignee)),
                    escalation == null ? null : Escalation.of(caseNumber, escalation));
        }
    }

    private record Variable(String process, String name, Object value) {

        static Variable of(ResultSet row) throws SQLException {
            String text = row.getString(3);
            return new Variable(row.getString(1), row.getString(2), text == null ? row.getInt(4) : text);
        }
    }

    private record Offer(
            String task, @Nullable String user, @Nullable String group) {}
}

package lt.atsakas.process.escalation;

import static java.time.ZoneOffset.UTC;
import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.process.WhoIsNext;
import lt.atsakas.registry.CaseConditions;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.Circle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom the last proof named next for each open task: written page by page, read once the proof has come to its end. */
@Repository
class NextBook {

    static final int PAGE_SIZE = 50;

    private final JdbcClient jdbc;

    NextBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One statement, however many they are. */
    void write(ProofRun run, List<NextOfTask> page) {
        jdbc.sql("""
                        insert into process.next_in_line (night, begun_at, task, case_number, step, taken, people, told)
                        select :night, :begun, line.task, line.number, line.step, line.taken, string_to_array(line.people, ','), line.told
                        from unnest(cast(:tasks as text[]), cast(:numbers as text[]), cast(:steps as text[]),
                                    cast(:taken as boolean[]), cast(:people as text[]), cast(:told as text[]))
                             as line (task, number, step, taken, people, told)
                        join registry.case_file file on file.number = line.number""")
                .param("night", run.night())
                .param("begun", run.begunAt().atOffset(UTC))
                .param("tasks", texts(page, next -> next.task().id()))
                .param("numbers", texts(page, next -> next.task().number().value()))
                .param("steps", texts(page, next -> next.task().name()))
                .param("taken", page.stream().map(next -> next.task().taken()).toArray(Boolean[]::new))
                .param("people", texts(page, next -> people(next.task())))
                .param("told", texts(page, NextBook::told))
                .update();
    }

    /** What this proof wrote is the list now: that of earlier ones goes. */
    void replaceEarlier(ProofRun run) {
        jdbc.sql("delete from process.next_in_line where night < :night or night = :night and begun_at <> :begun")
                .param("night", run.night())
                .param("begun", run.begunAt().atOffset(UTC))
                .update();
    }

    /** The proof was overtaken: nobody will read what it wrote. */
    void forget(ProofRun run) {
        jdbc.sql("delete from process.next_in_line where night = :night and begun_at = :begun")
                .param("night", run.night())
                .param("begun", run.begunAt().atOffset(UTC))
                .update();
    }

    /** A page of the last list, as far as the cases are within the circle. */
    WhoIsNext.Page read(Circle within, Circle openable, int wanted) {
        int page = Math.max(0, wanted);
        CaseConditions conditions = new CaseConditions();
        List<WhoIsNext> found = jdbc.sql("select next.case_number, next.step, next.taken, next.people, next.told, (true"
                        + conditions.within(openable) + ") from (select night, listed from process.escalation_proof"
                        + " where done_at is not null order by night desc limit 1) proof"
                        + " join process.next_in_line next on next.night = proof.night and next.begun_at = proof.listed"
                        + " join registry.case_file on number = next.case_number where true"
                        + conditions.within(within)
                        + " order by next.case_number, next.step, next.task"
                        + " limit " + conditions.named(PAGE_SIZE + 1)
                        + " offset " + conditions.named((long) page * PAGE_SIZE))
                .params(conditions.values())
                .query((row, index) -> line(row))
                .list();
        boolean more = found.size() > PAGE_SIZE;
        return new WhoIsNext.Page(more ? found.subList(0, PAGE_SIZE) : found, page, more);
    }

    private static WhoIsNext line(ResultSet row) throws SQLException {
        String told = row.getString(5);
        return new WhoIsNext(
                new CaseNumber(row.getString(1)),
                row.getString(2),
                row.getBoolean(3),
                Arrays.stream((String[]) row.getArray(4).getArray())
                        .map(EmployeeId::new)
                        .toList(),
                told == null ? null : new EmployeeId(told),
                row.getBoolean(6));
    }

    private static String people(OpenTask task) {
        return task.people().stream().map(EmployeeId::value).collect(joining(","));
    }

    private static @Nullable String told(NextOfTask next) {
        return next.told() == null ? null : next.told().value();
    }

    private static String[] texts(List<NextOfTask> page, Function<NextOfTask, @Nullable String> text) {
        return page.stream().map(text).toArray(String[]::new);
    }
}

package lt.atsakas.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseClosed;
import lt.atsakas.registry.CaseNumber;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was drawn into an open case by an escalation, as long as one of the case runs, or stands in for a role that nobody else can fill, and so has to
 * see it; with the case this ends. Whoever has a task of it is drawn in as long as it waits for them, whoever reviews it in a committee as long as that
 * lasts.
 */
@Component
class DrawnIn {

    private final JdbcClient jdbc;
    private final TasksInHand tasks;

    DrawnIn(JdbcClient jdbc, TasksInHand tasks) {
        this.jdbc = jdbc;
        this.tasks = tasks;
    }

    /** Of a case that is over somebody sees what a task of theirs shows them, and nothing lasts. */
    void add(CaseNumber number, EmployeeId employee) {
        jdbc.sql("""
                        insert into assignment.drawn_in (case_number, employee)
                        select number, :employee from registry.case_file where number = :number and closed_at is null
                        on conflict (case_number, employee) do update set
                        also_stands_in = drawn_in.also_stands_in or drawn_in.stands_in, stands_in = false""")
                .param("number", number.value())
                .param("employee", employee.value())
                .update();
    }

    /** Whoever is drawn in anyway stays so, also when nobody need stand in any more. */
    void addStandIn(CaseNumber number, EmployeeId employee) {
        jdbc.sql("""
                        insert into assignment.drawn_in (case_number, employee, stands_in)
                        values (:number, :employee, true) on conflict (case_number, employee) do update set
                        also_stands_in = not drawn_in.stands_in""")
                .param("number", number.value())
                .param("employee", employee.value())
                .update();
    }

    /** Lets those go who need not stand in any more. */
    void withdrawStandIn(CaseNumber number, EmployeeId employee) {
        jdbc.sql("delete from assignment.drawn_in where case_number = :number and employee = :employee and stands_in")
                .param("number", number.value())
                .param("employee", employee.value())
                .update();
        jdbc.sql("update assignment.drawn_in set also_stands_in = false"
                        + " where case_number = :number and employee = :employee")
                .param("number", number.value())
                .param("employee", employee.value())
                .update();
    }

    /** The cases that an escalation has drawn somebody into. */
    Set<CaseNumber> byEscalation() {
        return jdbc.sql("select distinct case_number from assignment.drawn_in where not stands_in")
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .set();
    }

    /** Lets those go whom escalations of the case drew in; whoever stands in as well goes on doing that. */
    void letGo(CaseNumber number) {
        jdbc.sql("delete from assignment.drawn_in where case_number = :number and not stands_in and not also_stands_in")
                .param("number", number.value())
                .update();
        jdbc.sql("update assignment.drawn_in set stands_in = true, also_stands_in = false"
                        + " where case_number = :number and also_stands_in")
                .param("number", number.value())
                .update();
    }

    Map<CaseNumber, Set<EmployeeId>> standIns() {
        return jdbc
                .sql("select case_number, employee from assignment.drawn_in where stands_in or also_stands_in")
                .query((row, index) -> Map.entry(new CaseNumber(row.getString(1)), new EmployeeId(row.getString(2))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    /**
     * The cases that somebody was drawn into.
     *
     * @param registering those in which they do the registrars' work and nothing else
     */
    record Cases(Set<CaseNumber> inFull, Set<CaseNumber> registering) {}

    /**
     * With those in which a task waits for them, and those in which they are to decide a recusal or to report its refusal, also when
     * the case has ended meanwhile; a recusal that lapsed with its case asks nothing of them any more.
     */
    Cases casesOf(EmployeeId employee) {
        return OnceAReading.answer(
                new CasesOf(employee), () -> cases(tasks.casesOf(employee), enteredOf(employee, true)));
    }

    private record CasesOf(EmployeeId employee) {}

    /** Whether a step of the case itself is theirs. */
    boolean hasStep(CaseNumber number, EmployeeId employee) {
        return OnceAReading.answer(new StepOf(number, employee), () -> tasks.hasStep(number, employee));
    }

    private record StepOf(CaseNumber number, EmployeeId employee) {}

    /** Those of them that whoever stands in for the absent sees too; a seat in a committee is personal. */
    Cases casesPassedOnBy(EmployeeId absent) {
        return cases(tasks.casesPassedOnBy(absent), enteredOf(absent, false));
    }

    private static Cases cases(Set<CaseNumber> waiting, Map<Boolean, Set<CaseNumber>> entered) {
        Set<CaseNumber> inFull = new HashSet<>(waiting);
        inFull.addAll(entered.getOrDefault(false, Set.of()));
        return new Cases(inFull, entered.getOrDefault(true, Set.of()));
    }

    /** Those in which a task waits for them. */
    Set<CaseNumber> waitingFor(EmployeeId employee) {
        return tasks.casesOf(employee);
    }

    /** Those in which such a task goes to whoever stands in for the absent. */
    Set<CaseNumber> waitingPassedOnBy(EmployeeId absent) {
        return tasks.casesPassedOnBy(absent);
    }

    private Map<Boolean, Set<CaseNumber>> enteredOf(EmployeeId employee, boolean seats) {
        return jdbc
                .sql("select case_number, stands_in from assignment.drawn_in where employee = :employee union all"
                        + " select case_number, false from assignment.recusal where decider = :employee"
                        + " and state in ('OPEN', 'REFUSED') and reported_at is null union all"
                        + " select case_number, false from assignment.reviewer where employee = :employee"
                        + " and (office or :seats)")
                .param("employee", employee.value())
                .param("seats", seats)
                .query((row, index) -> Map.entry(row.getBoolean(2), new CaseNumber(row.getString(1))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    /** Everybody who was drawn into the case, without whoever only does the registrars' work. */
    Set<EmployeeId> into(CaseNumber number) {
        Set<EmployeeId> people = new HashSet<>(tasks.peopleOf(number));
        people.addAll(employees(
                "select employee from assignment.drawn_in where case_number = :number and not stands_in union all"
                        + " select decider from assignment.recusal where case_number = :number"
                        + " and decider is not null and state in ('OPEN', 'REFUSED') and reported_at is null union all"
                        + " select employee from assignment.reviewer where case_number = :number",
                number));
        return people;
    }

    /** Whoever does the registrars' work in the case and holds no such role. */
    Set<EmployeeId> registering(CaseNumber number) {
        return employees("select employee from assignment.drawn_in where case_number = :number and stands_in", number);
    }

    private Set<EmployeeId> employees(String sql, CaseNumber number) {
        return jdbc
                .sql(sql)
                .param("number", number.value())
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    @EventListener
    void on(CaseClosed closed) {
        jdbc.sql("delete from assignment.drawn_in where case_number = :number")
                .param("number", closed.number().value())
                .update();
    }
}

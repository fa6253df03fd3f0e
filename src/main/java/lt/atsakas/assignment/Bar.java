package lt.atsakas.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseHold;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The one deny rule: whoever is barred from a case takes no part in it in any form and does not learn that it exists
 * (VAĮ 23(2), 24); the same holds for whoever's recusal is not decided yet. Every part that shows or hands out cases asks
 * here. What a transaction that changes something was told stays true until it ends: meanwhile nobody else is barred from
 * that case.
 */
@Service
public class Bar {

    /** What follows from who is complained about, and from nothing else. */
    private static final List<String> OF_COMPLAINT =
            List.of(BarGround.COMPLAINED_ABOUT.name(), BarGround.UNDER_COMPLAINED_ABOUT.name());

    private final JdbcClient jdbc;
    private final CaseHold hold;
    private final Clock clock;

    Bar(JdbcClient jdbc, CaseHold hold, Clock clock) {
        this.jdbc = jdbc;
        this.hold = hold;
        this.clock = clock;
    }

    /** Everybody who may have nothing to do with the case. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> barred(CaseNumber number) {
        if (!TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            hold(number);
        }
        return BarsOfTransaction.present().of(number, this::read);
    }

    /** The same of many cases at once, for whoever only looks; the cases in which nobody is barred are left out. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, Set<EmployeeId>> barred(Set<CaseNumber> numbers) {
        return numbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select case_number, employee from assignment.bar where case_number in (:numbers) union"
                                + " select case_number, person from assignment.recusal"
                                + " where case_number in (:numbers) and state = 'OPEN'")
                        .param(
                                "numbers",
                                numbers.stream().map(CaseNumber::value).toList())
                        .query((row, index) ->
                                Map.entry(new CaseNumber(row.getString(1)), new EmployeeId(row.getString(2))))
                        .list()
                        .stream()
                        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    /** Waits until nobody else settles who works on the case, and lets nobody else until this transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(CaseNumber number) {
        BarsOfTransaction.present().hold(number, hold::take);
    }

    private Set<EmployeeId> read(CaseNumber number) {
        return employees(
                "select employee from assignment.bar where case_number = :number union all"
                        + " select person from assignment.recusal where case_number = :number and state = 'OPEN'",
                number);
    }

    /** Those of the barred whose bar is more than a recusal that waits for its decision. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> barredForGood(CaseNumber number) {
        return employees("select employee from assignment.bar where case_number = :number", number);
    }

    /** The grounds for which somebody is barred for good, for whoever may not choose them; an open recusal is none yet. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Set<BarGround>> grounds(CaseNumber number) {
        return jdbc
                .sql("select employee, ground from assignment.bar where case_number = :number")
                .param("number", number.value())
                .query((row, index) -> Map.entry(new EmployeeId(row.getString(1)), BarGround.valueOf(row.getString(2))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toUnmodifiableSet())));
    }

    private Set<EmployeeId> employees(String sql, CaseNumber number) {
        return jdbc
                .sql(sql)
                .param("number", number.value())
                .query((row, index) -> new EmployeeId(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** Whether this employee is barred from the case. */
    @Transactional(readOnly = true)
    public boolean bars(CaseNumber number, EmployeeId employee) {
        return barred(number).contains(employee);
    }

    /** The cases that do not exist for this employee. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesBarredTo(EmployeeId employee) {
        return jdbc
                .sql("select case_number from assignment.bar where employee = :employee union all"
                        + " select case_number from assignment.recusal where person = :employee and state = 'OPEN'")
                .param("employee", employee.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** Those of them that are open. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> openCasesBarredTo(EmployeeId employee) {
        return jdbc
                .sql("select number from registry.case_file where closed_at is null and number in ("
                        + "select case_number from assignment.bar where employee = :employee union all"
                        + " select case_number from assignment.recusal where person = :employee and state = 'OPEN')")
                .param("employee", employee.value())
                .query((row, index) -> new CaseNumber(row.getString(1)))
                .stream()
                .collect(toUnmodifiableSet());
    }

    /** Reads the recusals of a held case anew: one has just been raised or decided. */
    @Transactional(propagation = Propagation.MANDATORY)
    void readAnew(CaseNumber number) {
        hold(number);
        BarsOfTransaction.present().forget(number);
    }

    /** Bars the employee from the case from this transaction on; each ground stands for itself. */
    @Transactional(propagation = Propagation.MANDATORY)
    void raise(CaseNumber number, EmployeeId employee, BarGround ground, String reason) {
        readAnew(number);
        jdbc.sql("""
                        insert into assignment.bar (case_number, employee, ground, reason, since)
                        values (:number, :employee, :ground, :reason, :since) on conflict do nothing""")
                .param("number", number.value())
                .param("employee", employee.value())
                .param("ground", ground.name())
                .param("reason", reason)
                .param("since", Timestamp.from(clock.instant()))
                .update();
    }

    /** Takes back the bars that follow from who is complained about, before they are worked out anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    void liftThoseOfComplaint(CaseNumber number) {
        readAnew(number);
        jdbc.sql("delete from assignment.bar where case_number = :number and ground in (:grounds)")
                .param("number", number.value())
                .param("grounds", OF_COMPLAINT)
                .update();
    }

    /** The same of one employee. */
    @Transactional(propagation = Propagation.MANDATORY)
    void liftThoseOfComplaint(CaseNumber number, EmployeeId employee) {
        BarsOfTransaction.present().forget(number);
        jdbc.sql("delete from assignment.bar where case_number = :number and employee = :employee"
                        + " and ground in (:grounds)")
                .param("number", number.value())
                .param("employee", employee.value())
                .param("grounds", OF_COMPLAINT)
                .update();
    }
}

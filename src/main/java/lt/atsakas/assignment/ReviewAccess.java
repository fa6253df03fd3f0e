package lt.atsakas.assignment;

import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case to those who review it in a committee and to its secretary, as long as the committee has it; to the barred it stays closed
 * all the same. A seat is personal: whoever stands in for a member sees nothing by it, only whoever stands in for the secretary does.
 */
@Service
public class ReviewAccess {

    private final JdbcClient jdbc;

    ReviewAccess(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the employee see the case until the review is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void admit(CaseNumber number, EmployeeId employee) {
        jdbc.sql("insert into assignment.reviewer (case_number, employee) values (?, ?) on conflict do nothing")
                .params(number.value(), employee.value())
                .update();
    }

    /** Lets whoever keeps the review going see the case until it is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(CaseNumber number, EmployeeId secretary) {
        jdbc.sql("insert into assignment.reviewer (case_number, employee, office) values (?, ?, true)"
                        + " on conflict do nothing")
                .params(number.value(), secretary.value())
                .update();
    }

    /** Whether the employee reviews the case in a committee now, or keeps that review going. */
    @Transactional(readOnly = true)
    public boolean isAdmitted(CaseNumber number, EmployeeId employee) {
        return jdbc.sql("select exists (select from assignment.reviewer where case_number = ? and employee = ?)")
                .params(number.value(), employee.value())
                .query(Boolean.class)
                .single();
    }

    /** This one takes no part in the review any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismiss(CaseNumber number, EmployeeId employee) {
        jdbc.sql("delete from assignment.reviewer where case_number = ? and employee = ?")
                .params(number.value(), employee.value())
                .update();
    }

    /** The review is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void dismissAll(CaseNumber number) {
        jdbc.sql("delete from assignment.reviewer where case_number = ?")
                .params(number.value())
                .update();
    }
}

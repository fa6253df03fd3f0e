package lt.atsakas.appointment;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;

/**
 * A person, firm or address in which an employee has declared an interest: personal data of the employee, read by them, by the
 * administrators and by the data-protection officer only.
 */
public record Interest(
        InterestId id, EmployeeId employee, InterestKind kind, String what, LocalDate since, EmployeeId enteredBy) {

    @Override
    public String toString() {
        return "Interest[" + id + "]";
    }
}

package lt.atsakas.appointment;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;

/** An interest as it is declared. */
public record NewInterest(EmployeeId employee, InterestKind kind, String what, LocalDate since) {

    @Override
    public String toString() {
        return "NewInterest[]";
    }
}

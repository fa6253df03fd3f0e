package lt.atsakas.sequel;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeId;

/**
 * What an answer promises to do.
 *
 * @param what in words for the client
 * @param keeper whose work it is
 * @param due the last day
 */
public record NewPromise(String what, EmployeeId keeper, LocalDate due) {

    @Override
    public String toString() {
        return "NewPromise[" + due + "]";
    }
}

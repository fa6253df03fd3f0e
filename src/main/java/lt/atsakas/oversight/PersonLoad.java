package lt.atsakas.oversight;

import java.time.LocalDate;
import lt.atsakas.organisation.EmployeeCard;
import org.jspecify.annotations.Nullable;

/**
 * How much one person carries of what a supervisor watches over.
 *
 * @param awayUntil the last day of an absence that lasts today; null for whoever is at work
 */
public record PersonLoad(
        EmployeeCard person, @Nullable LocalDate awayUntil, int open, int overdue, int near, int weight) {

    static PersonLoad of(EmployeeCard person, @Nullable LocalDate awayUntil, Tally tally) {
        return new PersonLoad(
                person, awayUntil, tally.open(), tally.of(Watch.OVERDUE), tally.of(Watch.NEAR), tally.weight());
    }

    /** Where all open cases of the person are listed. */
    public String openAddress() {
        return CaseFilter.watchedOver().handledBy(person.id()).address();
    }

    public String overdueAddress() {
        return Watch.OVERDUE.filter().handledBy(person.id()).address();
    }

    public String nearAddress() {
        return Watch.NEAR.filter().handledBy(person.id()).address();
    }
}

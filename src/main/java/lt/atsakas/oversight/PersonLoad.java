package lt.atsakas.oversight;

import lt.atsakas.organisation.EmployeeCard;

/** How much one person carries of what a supervisor watches over. */
public record PersonLoad(EmployeeCard person, int open, int overdue, int near, int weight) {

    static PersonLoad of(EmployeeCard person, Tally tally) {
        return new PersonLoad(person, tally.open(), tally.of(Watch.OVERDUE), tally.of(Watch.NEAR), tally.weight());
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

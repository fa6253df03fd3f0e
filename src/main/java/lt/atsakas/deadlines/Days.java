package lt.atsakas.deadlines;

/** What is known of the days at one moment: answers for any year and does not change under a running count. */
public interface Days {

    YearOfDays year(int year);

    /** Which version of the calendar they are; they may hold changes after it, but none before it is missing. */
    long version();
}

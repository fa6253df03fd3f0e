package lt.atsakas.deadlines;

/** What is known of the days at one moment: answers for any year and does not change under a running count. */
public interface Days {

    YearOfDays year(int year);
}

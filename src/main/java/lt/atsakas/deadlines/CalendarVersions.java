package lt.atsakas.deadlines;

import org.springframework.stereotype.Service;

/** Tells which version of the calendar is in force to those who count days outside of open cases. */
@Service
public class CalendarVersions {

    private final CountedCases cases;
    private final DaysInForce days;

    CalendarVersions(CountedCases cases, DaysInForce days) {
        this.cases = cases;
        this.days = days;
    }

    /** The newest version; from now on this node counts by it. */
    public long newest() {
        long version = cases.newestVersion();
        days.catchUpWith(version);
        return version;
    }
}

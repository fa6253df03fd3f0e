package lt.atsakas.deadlines;

import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Tells those who count days outside of open cases which version of the calendar is in force, and which cases are none of theirs. */
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

    /** Which of these are the numbers of open cases: their days follow the calendar by themselves. */
    public Set<String> followingAmong(Collection<String> numbers) {
        return cases.among(numbers);
    }
}

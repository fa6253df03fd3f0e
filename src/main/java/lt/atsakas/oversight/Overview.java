package lt.atsakas.oversight;

import java.util.List;
import lt.atsakas.organisation.EmployeeId;

/** What a supervisor watches over at one moment: what stands out, and who carries how much, the most loaded first. */
public record Overview(List<Count> counts, List<PersonLoad> people) {

    /** How many cases there are of what is watched for. */
    public record Count(Watch watch, int cases) {}

    public Overview {
        counts = List.copyOf(counts);
        people = List.copyOf(people);
    }

    /** Whether anybody but the reader has a case that could be passed on. */
    public boolean othersHaveCases(EmployeeId reader) {
        return people.stream()
                .anyMatch(load -> load.open() > 0 && !load.person().id().equals(reader));
    }

    /** What there is any of. */
    List<Count> present() {
        return counts.stream().filter(count -> count.cases() > 0).toList();
    }
}

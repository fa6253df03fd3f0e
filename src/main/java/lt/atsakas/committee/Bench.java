package lt.atsakas.committee;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;

/**
 * The seats of a committee: its members, the first of them the chair, and the alternates in the order in which they step in. A total
 * function of who can take part says who sits.
 *
 * @param quorum how many must sit so that the committee may decide
 */
public record Bench(List<EmployeeId> members, List<EmployeeId> alternates, int quorum) {

    public Bench {
        members = List.copyOf(members);
        alternates = List.copyOf(alternates);
    }

    /** Every member who is able to take part, and as many alternates in turn as there are empty seats. */
    List<EmployeeId> sitting(Predicate<EmployeeId> able) {
        List<EmployeeId> own = members.stream().filter(able).toList();
        return Stream.concat(own.stream(), alternates.stream().filter(able).limit(members.size() - own.size()))
                .toList();
    }

    boolean isQuorate(Predicate<EmployeeId> able) {
        return sitting(able).size() >= quorum;
    }

    /** Whoever presides: the chair or, when the chair does not sit, the first who does. */
    static EmployeeId presiding(List<EmployeeId> sitting) {
        return sitting.get(0);
    }
}

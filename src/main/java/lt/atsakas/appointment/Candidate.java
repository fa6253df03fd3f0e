package lt.atsakas.appointment;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.oversight.Load;
import lt.atsakas.registry.Experience;

/** Somebody who could handle a case, with what speaks for and against choosing them. */
public record Candidate(EmployeeCard employee, Load load, Experience experience, Outlook outlook, Set<Doubt> doubts) {

    /** Those about whom nothing is doubted first, then those who will be there, the least loaded, the most experienced. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::isDoubtful)
            .thenComparing(candidate -> candidate.outlook().isPoor())
            .thenComparingInt(candidate -> candidate.load().weight())
            .thenComparing(Comparator.comparingInt(
                            (Candidate candidate) -> candidate.experience().all())
                    .reversed());

    public Candidate {
        doubts = doubts.isEmpty() ? Set.of() : EnumSet.copyOf(doubts);
    }

    /** Whether whoever chooses them says why. */
    public boolean isDoubtful() {
        return !doubts.isEmpty();
    }
}

package lt.atsakas.appointment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import lt.atsakas.appointment.Excluded.Reason;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.BarGround;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/** Tells which handlers of the case's unit cannot be chosen, and why; that they cannot is {@link Bar}'s rule alone, or that nobody could approve. */
@Component
class Exclusions {

    private final Organisation organisation;
    private final AssignmentDesk assignment;
    private final Bar bar;

    Exclusions(Organisation organisation, AssignmentDesk assignment, Bar bar) {
        this.organisation = organisation;
        this.assignment = assignment;
        this.bar = bar;
    }

    List<Excluded> in(CaseFacts facts) {
        Set<EmployeeId> barred = bar.barred(facts.number());
        Map<EmployeeId, Set<BarGround>> grounds = bar.grounds(facts.number());
        List<EmployeeCard> eligible = assignment.eligible(facts.number());
        return organisation.withRole(Role.HANDLER).stream()
                .filter(person -> person.unit().equals(facts.unit()) && !eligible.contains(person))
                .map(person -> new Excluded(
                        person,
                        barred.contains(person.id())
                                ? reason(grounds.getOrDefault(person.id(), Set.of()))
                                : Reason.NOBODY_COULD_APPROVE))
                .toList();
    }

    /** The first that holds; without a ground there is a recusal that waits for its decision. */
    private static Reason reason(Set<BarGround> grounds) {
        return Stream.of(BarGround.values())
                .filter(grounds::contains)
                .map(ground -> Reason.valueOf(ground.name()))
                .findFirst()
                .orElse(Reason.RECUSAL_UNDECIDED);
    }
}

package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashSet;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/**
 * Why a case is somebody's, barred or not: by their place in the house, because they lead it in the head's place, because they
 * were drawn in, or because they act for such a one. Whoever does the work of the registrars gets what a registrar gets: nothing of a restricted case, and of others what
 * is registered.
 */
@Component
class Belonging {

    private final CaseRegistry registry;
    private final Standing standing;
    private final DrawnIn drawnIn;
    private final Substitution substitution;
    private final ActingHeads actingHeads;

    Belonging(
            CaseRegistry registry,
            Standing standing,
            DrawnIn drawnIn,
            Substitution substitution,
            ActingHeads actingHeads) {
        this.registry = registry;
        this.standing = standing;
        this.drawnIn = drawnIn;
        this.substitution = substitution;
        this.actingHeads = actingHeads;
    }

    boolean of(CaseFacts facts, EmployeeCard person) {
        return isByOffice(facts, person)
                || isAmong(drawnIn.casesOf(person.id()), facts)
                || actsForOneInside(facts, person.id())
                || actingHeads.leads(facts, person.id());
    }

    /** As it is told of many people at once. */
    boolean of(CaseFacts facts, EmployeeCard person, Set<EmployeeId> drawn) {
        return isByOffice(facts, person) || drawn.contains(person.id()) || actsForOneInside(facts, person.id());
    }

    /** More than what is registered of it. */
    boolean inFull(CaseFacts facts, EmployeeId employee) {
        return isInside(facts, employee)
                || substitution.absentFor(employee, facts.number()).stream()
                        .anyMatch(absent -> standing.in(facts, absent)
                                || drawnIn.casesPassedOnBy(absent).inFull().contains(facts.number()))
                || actingHeads.leads(facts, employee);
    }

    /** The single cases that are somebody's for another reason than their place. */
    Set<CaseNumber> drawnInto(EmployeeId employee) {
        return drawnInto(employee, drawnIn.casesOf(employee));
    }

    /** Those that whoever stands in for the absent sees too. */
    Set<CaseNumber> passedOnBy(EmployeeId absent) {
        return drawnInto(absent, drawnIn.casesPassedOnBy(absent));
    }

    private Set<CaseNumber> drawnInto(EmployeeId employee, DrawnIn.Cases drawn) {
        Set<CaseNumber> cases = new HashSet<>(drawn.inFull());
        cases.addAll(actingHeads.casesOf(employee));
        registry.facts(drawn.registering()).values().stream()
                .filter(facts -> !facts.restricted())
                .map(CaseFacts::number)
                .forEach(cases::add);
        return cases;
    }

    /** Those of them that wait for the employee to act, or that they lead in the head's place. */
    Set<CaseNumber> waitingFor(EmployeeId employee) {
        return withActing(employee, drawnIn.waitingFor(employee));
    }

    /** Those of them in which whoever stands in for the absent acts. */
    Set<CaseNumber> waitingPassedOnBy(EmployeeId absent) {
        return withActing(absent, drawnIn.waitingPassedOnBy(absent));
    }

    private Set<CaseNumber> withActing(EmployeeId employee, Set<CaseNumber> waiting) {
        Set<CaseNumber> cases = new HashSet<>(waiting);
        cases.addAll(actingHeads.casesOf(employee));
        return cases;
    }

    Set<EmployeeId> drawnInto(CaseFacts facts) {
        Set<EmployeeId> people = new HashSet<>(drawnIn.into(facts.number()));
        actingHeads.of(facts).ifPresent(people::add);
        if (!facts.restricted()) {
            people.addAll(drawnIn.registering(facts.number()));
        }
        return people.stream().collect(toUnmodifiableSet());
    }

    private boolean isInside(CaseFacts facts, EmployeeId employee) {
        return standing.in(facts, employee)
                || drawnIn.casesOf(employee).inFull().contains(facts.number());
    }

    private boolean isByOffice(CaseFacts facts, EmployeeCard person) {
        return person.has(Role.REGISTRAR) && !facts.restricted() || standing.in(facts, person.id());
    }

    private static boolean isAmong(DrawnIn.Cases drawn, CaseFacts facts) {
        return drawn.inFull().contains(facts.number())
                || !facts.restricted() && drawn.registering().contains(facts.number());
    }

    private boolean actsForOneInside(CaseFacts facts, EmployeeId employee) {
        return substitution.absentFor(employee, facts.number()).stream()
                .anyMatch(absent -> standing.in(facts, absent) || isAmong(drawnIn.casesPassedOnBy(absent), facts));
    }
}

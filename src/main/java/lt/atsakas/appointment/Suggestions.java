package lt.atsakas.appointment;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Experience;
import lt.atsakas.shared.Vilnius;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests handlers for a case with the reasons for and against each. Asks the same few questions however many employees there are and
 * however many cases are closed.
 */
@Service
public class Suggestions {

    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final ConflictScreen screen;
    private final Exclusions exclusions;
    private final Bases bases;
    private final Attendance attendance;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Suggestions(
            CaseRegistry registry,
            AssignmentDesk assignment,
            ConflictScreen screen,
            Exclusions exclusions,
            Bases bases,
            Attendance attendance,
            WorkingCalendar calendar,
            Clock clock) {
        this.registry = registry;
        this.assignment = assignment;
        this.screen = screen;
        this.exclusions = exclusions;
        this.bases = bases;
        this.attendance = attendance;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whom the employee may choose from who passes the case on, the present handler left out; cases barred to the employee are in no count. */
    @Transactional(readOnly = true)
    public Choice choice(CaseNumber number, EmployeeId by) {
        return choice(registry.facts(number), bases.basisFor(by));
    }

    /** The same of who assigns a handler: somebody whose recusal was refused meanwhile may go on as well as another. */
    @Transactional(readOnly = true)
    public Choice choiceToAssign(CaseNumber number, EmployeeId by) {
        CaseFacts facts = registry.facts(number);
        return choice(facts, candidates(facts, null, bases.basisFor(by)), exclusions.in(facts));
    }

    /** The same of many cases, in their order; what does not depend on the case is asked once. */
    @Transactional(readOnly = true)
    public Map<CaseNumber, Choice> choices(Collection<CaseFacts> cases, EmployeeId by) {
        Basis basis = bases.basisFor(by);
        Map<CaseNumber, Choice> choices = new LinkedHashMap<>();
        cases.forEach(facts -> choices.put(facts.number(), choice(facts, basis)));
        return choices;
    }

    /** Those of the choice who come first: of the case's unit, or of the whole house if nobody can there. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(CaseNumber number, EmployeeId by) {
        CaseFacts facts = registry.facts(number);
        return choice(facts, candidates(facts, facts.handler(), bases.basisFor(by)), List.of())
                .candidates();
    }

    private Choice choice(CaseFacts facts, Basis basis) {
        return choice(facts, candidates(facts, facts.handler(), basis), exclusions.in(facts));
    }

    private static Choice choice(CaseFacts facts, List<Candidate> eligible, List<Excluded> excluded) {
        Map<Boolean, List<Candidate>> byUnit = eligible.stream()
                .collect(partitioningBy(candidate -> candidate.employee().unit().equals(facts.unit())));
        List<Candidate> ofUnit = byUnit.getOrDefault(true, List.of());
        return ofUnit.isEmpty()
                ? new Choice(eligible, List.of(), excluded)
                : new Choice(ofUnit, byUnit.getOrDefault(false, List.of()), excluded);
    }

    private List<Candidate> candidates(CaseFacts facts, @Nullable EmployeeId leftOut, Basis basis) {
        List<EmployeeCard> people = assignment.eligible(facts.number()).stream()
                .filter(person -> !person.id().equals(leftOut))
                .toList();
        Map<EmployeeId, Set<Doubt>> doubts = screen.doubts(facts, people, basis.hidden(), basis.interests());
        Map<EmployeeId, Experience> experience = basis.experience(facts.category());
        Outlooks outlooks =
                new Outlooks(attendance.known(), calendar, Vilnius.dayOf(clock.instant()), facts.answerDue());
        return people.stream()
                .map(person -> new Candidate(
                        person,
                        basis.load(person.id()),
                        experience.getOrDefault(person.id(), Experience.NONE),
                        outlooks.of(person.id()),
                        doubts.getOrDefault(person.id(), Set.of())))
                .sorted(Candidate.ORDER)
                .toList();
    }
}

package lt.atsakas.appointment;

import static java.util.stream.Collectors.partitioningBy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Doubt;
import lt.atsakas.assignment.PreScreen;
import lt.atsakas.deadlines.WorkingCalendar;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.oversight.Load;
import lt.atsakas.oversight.Loads;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Experience;
import lt.atsakas.registry.Experiences;
import lt.atsakas.shared.Vilnius;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Suggests handlers for a case with the reasons for and against each. Asks the same few questions however many employees there are and
 * however many cases are closed.
 */
@Service
public class Suggestions {

    private static final int MONTHS_OF_EXPERIENCE = 24;

    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final PreScreen screen;
    private final Exclusions exclusions;
    private final Bar bar;
    private final Loads loads;
    private final Experiences experiences;
    private final Attendance attendance;
    private final WorkingCalendar calendar;
    private final Clock clock;

    Suggestions(
            CaseRegistry registry,
            AssignmentDesk assignment,
            PreScreen screen,
            Exclusions exclusions,
            Bar bar,
            Loads loads,
            Experiences experiences,
            Attendance attendance,
            WorkingCalendar calendar,
            Clock clock) {
        this.registry = registry;
        this.assignment = assignment;
        this.screen = screen;
        this.exclusions = exclusions;
        this.bar = bar;
        this.loads = loads;
        this.experiences = experiences;
        this.attendance = attendance;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whom the employee may choose from who names a handler, the present one left out; cases barred to the employee are in no count. */
    @Transactional(readOnly = true)
    public Choice choice(CaseNumber number, EmployeeId by) {
        CaseFacts facts = registry.facts(number);
        return choice(facts, by, exclusions.in(facts));
    }

    /** Those of the choice who come first: of the case's unit, or of the whole house if nobody can there. */
    @Transactional(readOnly = true)
    public List<Candidate> candidates(CaseNumber number, EmployeeId by) {
        return choice(registry.facts(number), by, List.of()).candidates();
    }

    private Choice choice(CaseFacts facts, EmployeeId by, List<Excluded> excluded) {
        List<Candidate> eligible = candidates(facts, by);
        Map<Boolean, List<Candidate>> byUnit = eligible.stream()
                .collect(partitioningBy(candidate -> candidate.employee().unit().equals(facts.unit())));
        List<Candidate> ofUnit = byUnit.getOrDefault(true, List.of());
        return ofUnit.isEmpty()
                ? new Choice(eligible, List.of(), excluded)
                : new Choice(ofUnit, byUnit.getOrDefault(false, List.of()), excluded);
    }

    private List<Candidate> candidates(CaseFacts facts, EmployeeId by) {
        Set<CaseNumber> hidden = bar.casesBarredTo(by);
        List<EmployeeCard> people = assignment.eligible(facts.number()).stream()
                .filter(person -> !person.id().equals(facts.handler()))
                .toList();
        Map<EmployeeId, Set<Doubt>> doubts = screen.doubts(facts.number(), people, by);
        Map<EmployeeId, Load> load = loads.byHandler(hidden);
        Map<EmployeeId, Experience> experience = experience(facts, people, hidden);
        Outlooks outlooks =
                new Outlooks(attendance.known(), calendar, Vilnius.dayOf(clock.instant()), facts.answerDue());
        return people.stream()
                .map(person -> new Candidate(
                        person,
                        load.getOrDefault(person.id(), Load.NONE),
                        experience.getOrDefault(person.id(), Experience.NONE),
                        outlooks.of(person.id()),
                        doubts.getOrDefault(person.id(), Set.of())))
                .sorted(Candidate.ORDER)
                .toList();
    }

    private Map<EmployeeId, Experience> experience(CaseFacts facts, List<EmployeeCard> people, Set<CaseNumber> hidden) {
        Instant since = clock.instant()
                .atZone(Vilnius.ZONE)
                .minusMonths(MONTHS_OF_EXPERIENCE)
                .toInstant();
        List<EmployeeId> handlers = people.stream().map(EmployeeCard::id).toList();
        return Optional.ofNullable(facts.category())
                .map(category -> experiences.in(category, since, handlers, hidden))
                .orElse(Map.of());
    }
}

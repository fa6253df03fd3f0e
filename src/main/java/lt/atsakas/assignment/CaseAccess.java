package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Circle;
import lt.atsakas.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see a case: its handler, those above the handler, the head of its unit and those above, the registrars, the
 * director and, while it is open, whoever leads it in the place of a barred head, was drawn in or has a task of it; whoever acts for one of them who is away, as long as that
 * lasts – and never the barred. Of a restricted case nobody merely stands above, and the registrars see it until it is classified
 * so. For everybody else the case does not exist (policy 12, 18).
 */
@Service
public class CaseAccess {

    private final CaseRegistry registry;
    private final Organisation organisation;
    private final Bar bar;
    private final CaseRoles roles;
    private final Substitution substitution;
    private final Standing standing;
    private final DrawnIn drawnIn;
    private final Belonging belonging;
    private final ActingHeads actingHeads;

    CaseAccess(
            CaseRegistry registry,
            Organisation organisation,
            Bar bar,
            CaseRoles roles,
            Substitution substitution,
            Standing standing,
            DrawnIn drawnIn,
            Belonging belonging,
            ActingHeads actingHeads) {
        this.registry = registry;
        this.organisation = organisation;
        this.bar = bar;
        this.roles = roles;
        this.substitution = substitution;
        this.standing = standing;
        this.drawnIn = drawnIn;
        this.belonging = belonging;
        this.actingHeads = actingHeads;
    }

    /** The facts of the case for somebody who may see it, else {@link NotFound}. */
    @Transactional(readOnly = true)
    public CaseFacts open(CaseNumber number, EmployeeId employee) {
        return find(number, employee).orElseThrow(NotFound::new);
    }

    /** The same, nothing for everybody else. */
    @Transactional(readOnly = true)
    public Optional<CaseFacts> find(CaseNumber number, EmployeeId employee) {
        return registry.find(number).filter(facts -> maySee(facts, employee));
    }

    /**
     * Lets the employee see the case from now on, because an escalation asks them to act on it: until no escalation of the case runs any more
     * ({@link SightOfSupervisors}), at the longest until it is closed.
     */
    @Transactional
    public void drawIn(CaseNumber number, EmployeeId employee) {
        drawnIn.add(number, employee);
    }

    /** Lets those, and no others any more, see the case who do the work of the role in it without holding it. */
    @Transactional
    public void drawInStandIns(CaseNumber number, Role role) {
        List<EmployeeId> acting = roles.actingAs(role, number);
        drawnIn.standIns().getOrDefault(number, Set.of()).stream()
                .filter(employee -> !acting.contains(employee))
                .forEach(employee -> drawnIn.withdrawStandIn(number, employee));
        acting.stream()
                .filter(employee -> !organisation.employee(employee).has(role))
                .forEach(employee -> drawnIn.addStandIn(number, employee));
    }

    /** The cases in which somebody stands in for the role though others can do its work again. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> casesWithNeedlessStandIns(Role role) {
        return drawnIn.standIns().entrySet().stream()
                .filter(standing -> !roles.actingAs(role, standing.getKey()).containsAll(standing.getValue()))
                .map(Map.Entry::getKey)
                .collect(toUnmodifiableSet());
    }

    /** Whether the employee may know of the case at all. */
    @Transactional(readOnly = true)
    public boolean maySee(CaseFacts facts, EmployeeId employee) {
        Optional<EmployeeCard> person = organisation.find(employee).filter(EmployeeCard::active);
        return person.isPresent() && belonging.of(facts, person.get()) && !bar.bars(facts.number(), employee);
    }

    /** Those of the cases that the employee may know of. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> visible(Collection<CaseNumber> cases, EmployeeId employee) {
        return registry.facts(cases).values().stream()
                .filter(facts -> maySee(facts, employee))
                .map(CaseFacts::number)
                .collect(toUnmodifiableSet());
    }

    /** Everybody who may know of the case, by name. */
    @Transactional(readOnly = true)
    public List<EmployeeCard> circleAround(CaseFacts facts) {
        Set<EmployeeId> barred = bar.barred(facts.number());
        Set<EmployeeId> drawn = belonging.drawnInto(facts);
        return organisation.all().stream()
                .filter(EmployeeCard::active)
                .filter(person -> belonging.of(facts, person, drawn))
                .filter(person -> !barred.contains(person.id()))
                .toList();
    }

    /** Whether the employee, who may see the case, may also read its answer: not those who only register cases. */
    @Transactional(readOnly = true)
    public boolean mayReadAnswer(CaseFacts facts, EmployeeId employee) {
        return standing.in(facts, employee)
                || substitution.absentFor(employee, facts.number()).stream()
                        .anyMatch(absent -> standing.in(facts, absent))
                || actingHeads.leads(facts, employee)
                || drawnIn.hasStep(facts.number(), employee);
    }

    /**
     * Whether the employee, who may see the case, prints its letters for the post and marks them as handed over: the
     * registrars alone, or whoever acts for them when all are barred. The printed acknowledgement holds the access code,
     * and handing the answer over closes the case. A registrar so holds an answer that goes on paper, from its issue until
     * it is handed over, but opens none from the file.
     */
    @Transactional(readOnly = true)
    public boolean mayHandOverLetters(CaseNumber number, EmployeeId employee) {
        return roles.actsAs(Role.REGISTRAR, number, employee);
    }

    /**
     * Whether the employee gives the case's letters and its access code to the client: the same people, also where a
     * restricted case shows them nothing more.
     */
    @Transactional(readOnly = true)
    public boolean servesClient(CaseNumber number, EmployeeId employee) {
        return registry.find(number).isPresent() && mayHandOverLetters(number, employee);
    }

    /** Whether the employee, who may see the case, only does the registrars' work in it, and so sees no more than is registered. */
    @Transactional(readOnly = true)
    public boolean onlyRegisters(CaseFacts facts, EmployeeId employee) {
        return !belonging.inFull(facts, employee);
    }

    /** Whether the employee, who may see the case, sends its letters by another road: its handler, whoever stands in, the registrars. */
    public boolean mayRedirectLetters(CaseFacts facts, EmployeeId employee) {
        return employee.equals(facts.handler())
                || employee.equals(substitution.of(facts))
                || mayHandOverLetters(facts.number(), employee);
    }

    /** Whether the employee, who may see the case, stops a letter about to leave: the same people, and the heads above the handler, of whom one approved it. */
    public boolean mayStopLetters(CaseFacts facts, EmployeeId employee) {
        return standing.in(facts, employee) || mayRedirectLetters(facts, employee);
    }

    /** Which cases the employee may find in lists and searches; the same rule as {@link #maySee}. */
    @Transactional(readOnly = true)
    public Circle circleOf(EmployeeId employee) {
        EmployeeCard person = organisation.employee(employee);
        return circleAround(
                person,
                person.has(Role.REGISTRAR) || person.has(Role.DIRECTOR),
                belonging::drawnInto,
                belonging::passedOnBy);
    }

    /**
     * The part of {@link #circleOf} that the employee watches over: of what they see for another reason than their place only what waits for
     * them now. Whoever was drawn in by an escalation and has reacted reads on, and watches over the case no more.
     */
    @Transactional(readOnly = true)
    public Circle circleWatchedOverBy(EmployeeId employee) {
        EmployeeCard person = organisation.employee(employee);
        return circleAround(person, person.has(Role.DIRECTOR), belonging::waitingFor, belonging::waitingPassedOnBy);
    }

    /** Whether the employee sees cases that somebody else watches over: registrars see all, only the director watches over all. */
    public boolean seesBeyondThoseWatchedOver(EmployeeId employee) {
        EmployeeCard person = organisation.employee(employee);
        return person.has(Role.REGISTRAR) && !person.has(Role.DIRECTOR);
    }

    /**
     * Whether the employee has to watch over others' work: their own people's, those of somebody absent, or where those who lead are
     * barred.
     */
    public boolean watchesOver(EmployeeId employee) {
        return actingHeads.watchesOver(employee);
    }

    /** Single cases are somebody's own, and others whoever stands in for the absent has too. */
    private Circle circleAround(
            EmployeeCard person,
            boolean all,
            Function<EmployeeId, Set<CaseNumber>> own,
            Function<EmployeeId, Set<CaseNumber>> passedOn) {
        Circle circle = circle(person, all, own).hiding(bar.casesBarredTo(person.id()));
        for (EmployeeId absent : substitution.absentFor(person.id())) {
            EmployeeCard represented = organisation.employee(absent);
            circle = circle.with(circle(represented, represented.has(Role.DIRECTOR), passedOn))
                    .hiding(closedOff(bar.casesBarredTo(absent), person.id()));
        }
        return circle;
    }

    private Circle circle(EmployeeCard person, boolean all, Function<EmployeeId, Set<CaseNumber>> single) {
        boolean director = person.has(Role.DIRECTOR);
        Set<CaseNumber> shown = director ? Set.of() : single.apply(person.id());
        return new Circle(
                all,
                standing.handlers(person),
                standing.units(person),
                new Circle.Restricted(director, Set.of(person.id()), standing.headedUnits(person)),
                shown,
                Set.of());
    }

    /** From these somebody else is barred; some are the employee's all the same. */
    private Set<CaseNumber> closedOff(Set<CaseNumber> barredToAbsent, EmployeeId employee) {
        Set<CaseNumber> seen = visible(barredToAbsent, employee);
        return barredToAbsent.stream().filter(number -> !seen.contains(number)).collect(toUnmodifiableSet());
    }
}

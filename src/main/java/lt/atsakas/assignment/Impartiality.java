package lt.atsakas.assignment;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.InPlaceOf;
import lt.atsakas.registry.Journal;
import lt.atsakas.registry.JournalEntry;
import lt.atsakas.registry.JournalKind;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a case in impartial hands: who is complained about and barred for it, and who has confirmed their impartiality (VAĮ 23, 24). */
@Service
public class Impartiality {

    private static final Set<JournalKind> OVER =
            EnumSet.of(JournalKind.ASSIGNED, JournalKind.REASSIGNED, JournalKind.EXAMINATION_STOPPED);

    private final Bar bar;
    private final CaseRoles roles;
    private final Substitution substitution;
    private final ComplainedAbout complainedAbout;
    private final Organisation organisation;
    private final EscalationPath path;
    private final CaseRegistry registry;
    private final Journal journal;
    private final ApplicationEventPublisher events;

    Impartiality(
            Bar bar,
            CaseRoles roles,
            Substitution substitution,
            ComplainedAbout complainedAbout,
            Organisation organisation,
            EscalationPath path,
            CaseRegistry registry,
            Journal journal,
            ApplicationEventPublisher events) {
        this.bar = bar;
        this.roles = roles;
        this.substitution = substitution;
        this.complainedAbout = complainedAbout;
        this.organisation = organisation;
        this.path = path;
        this.registry = registry;
        this.journal = journal;
        this.events = events;
    }

    /** The employees that the complaint is about. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> complainedAbout(CaseNumber number) {
        return complainedAbout.of(number);
    }

    /** Whether the employee may say whom the complaint is about: who registers, the head of the case's unit, the director. */
    @Transactional(readOnly = true)
    public boolean mayName(CaseFacts facts, EmployeeId employee) {
        return !facts.isClosed()
                && organisation
                        .find(employee)
                        .filter(EmployeeCard::active)
                        .filter(person ->
                                leads(person, facts.unit()) || roles.actsAs(Role.REGISTRAR, facts.number(), employee))
                        .filter(person -> !bar.bars(facts.number(), employee))
                        .isPresent();
    }

    /**
     * Names the employees that an open complaint is about; they and those directly under them are barred from now on
     * (VAĮ 23(2)), be it everybody: then the one who names them keeps the case. Refused to whoever may not name them
     * ({@link NotYoursToName}).
     */
    @Transactional
    public void nameComplainedAbout(CaseNumber number, Set<EmployeeId> employees, Actor by) {
        bar.hold(number);
        CaseFacts facts = registry.openCase(number);
        EmployeeId naming = by.employee();
        if (by.kind() == Actor.Kind.CLIENT || naming != null && !mayName(facts, naming)) {
            throw new NotYoursToName();
        }
        List<EmployeeCard> named =
                employees.stream().map(organisation::employee).toList();
        complainedAbout.replace(number, employees);
        bar.liftThoseOfComplaint(number);
        named.forEach(employee -> barWithTeam(facts, employee));
        leaveItToTheLast(number, naming);
        journal.record(number, JournalKind.COMPLAINED_ABOUT, by, Map.of("employees", ids(employees)));
        events.publishEvent(new BarsChanged(number));
    }

    /** The handler, or whoever stands in, has no conflict of interests in this case, and says so (VAĮ 24). */
    @Transactional
    public void confirm(CaseNumber number, EmployeeId handler) {
        EmployeeId named = handledBy(number, handler).handler();
        if (named != null && !named.equals(handler)) {
            InPlaceOf.note(handler, named);
        }
        journal.record(number, JournalKind.IMPARTIALITY_CONFIRMED, Actor.employee(handler), Map.of());
    }

    /** Refuses work on the case by its handler, or whoever stands in, who has not said yet that there is no conflict. */
    @Transactional(readOnly = true)
    public void requireConfirmed(CaseNumber number, EmployeeId employee) {
        if (employee.equals(substitution.of(registry.facts(number))) && !isConfirmed(journal.of(number), employee)) {
            throw new ImpartialityNotConfirmed();
        }
    }

    /** Whether the employee has said, since the case was last assigned and its examination not stopped since, that there is no conflict of interests. */
    public static boolean isConfirmed(List<JournalEntry> history, EmployeeId employee) {
        boolean confirmed = false;
        for (JournalEntry line : history) {
            if (OVER.contains(line.kind())) {
                confirmed = false;
            } else if (line.kind() == JournalKind.IMPARTIALITY_CONFIRMED) {
                confirmed |= line.actor().equals(Actor.employee(employee));
            }
        }
        return confirmed;
    }

    /** Refuses with {@link NotTheHandler} what only whoever does the handler's work may do. */
    @Transactional(readOnly = true)
    public void requireHandler(CaseNumber number, EmployeeId employee) {
        handledBy(number, employee);
    }

    /** When nobody else could have the case any more, whoever has said so keeps it, to mend this; they decide nothing. */
    private void leaveItToTheLast(CaseNumber number, @Nullable EmployeeId naming) {
        if (naming != null && !path.isAnybodyLeftWithout(bar.barred(number))) {
            bar.liftThoseOfComplaint(number, naming);
        }
    }

    private void barWithTeam(CaseFacts facts, EmployeeCard named) {
        bar(facts, named.id(), BarGround.COMPLAINED_ABOUT, "");
        organisation
                .directlyUnder(named.id())
                .forEach(employee -> bar(facts, employee.id(), BarGround.UNDER_COMPLAINED_ABOUT, ""));
    }

    /** Whoever is barred does not stay the handler of an open case either. */
    void bar(CaseFacts facts, EmployeeId employee, BarGround ground, String reason) {
        bar.raise(facts.number(), employee, ground, reason);
        if (employee.equals(facts.handler()) && !facts.isClosed()) {
            registry.releaseHandler(facts.number());
        }
    }

    private boolean leads(EmployeeCard person, @Nullable UnitCode unit) {
        return person.has(Role.DIRECTOR)
                || unit != null && person.id().equals(organisation.unit(unit).head());
    }

    private static String ids(Set<EmployeeId> employees) {
        return employees.stream().map(EmployeeId::value).sorted().collect(joining(","));
    }

    private CaseFacts handledBy(CaseNumber number, EmployeeId employee) {
        CaseFacts facts = registry.facts(number);
        if (!employee.equals(substitution.of(facts))) {
            throw new NotTheHandler();
        }
        return facts;
    }
}

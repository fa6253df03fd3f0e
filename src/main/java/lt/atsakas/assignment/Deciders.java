package lt.atsakas.assignment;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.AnswerDeciders;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who decides in a case: somebody who leads, never the handler, nobody complained about or directly under them (VAĮ 23(2)). Whoever
 * has a case only because nobody else is left – an administrator, a registrar – keeps it and decides nothing.
 */
@Service
public class Deciders implements AnswerDeciders {

    private final Organisation organisation;
    private final EscalationPath path;
    private final CaseRegistry registry;
    private final CaseAccess access;
    private final ComplainedAbout complainedAbout;
    private final Attendance attendance;
    private final Bar bar;

    Deciders(
            Organisation organisation,
            EscalationPath path,
            CaseRegistry registry,
            CaseAccess access,
            ComplainedAbout complainedAbout,
            Attendance attendance,
            Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.registry = registry;
        this.access = access;
        this.complainedAbout = complainedAbout;
        this.attendance = attendance;
        this.bar = bar;
    }

    @Override
    @Transactional(readOnly = true)
    public void requireDecider(CaseNumber number, EmployeeId employee) {
        CaseFacts facts = registry.facts(number);
        if (!access.maySee(facts, employee)
                || !access.mayReadAnswer(facts, employee)
                || !leads(facts, employee, mayNot(number))) {
            throw new NotTheDecider();
        }
    }

    /** Refuses with {@link NotTheAdmitter} whoever may not decide whether the case is examined: not above its unit, or barred. */
    @Transactional(readOnly = true)
    public void requireAdmitter(CaseNumber number, EmployeeId employee) {
        CaseFacts facts = registry.facts(number);
        UnitCode unit = facts.unit();
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        Set<EmployeeId> mayNot = mayNot(number);
        requireOneOf(facts, employee, mayNot, path.decidingFrom(head, mayNot));
    }

    /** Refuses with {@link NotTheAdmitter} whoever may not approve what the other proposed: the proposer, the handler, the barred. */
    @Transactional(readOnly = true)
    public void requireApproverOf(CaseNumber number, EmployeeId proposer, EmployeeId employee) {
        CaseFacts facts = registry.facts(number);
        Set<EmployeeId> mayNot = with(proposer, mayNot(number));
        EmployeeId handler = facts.handler();
        if (handler != null) {
            mayNot = with(handler, mayNot);
        }
        requireOneOf(facts, employee, mayNot, path.decidingAbove(proposer, mayNot));
    }

    /** Whether the employee decides about a case as a whole: above its handler or, while there is none, above its unit; never one of the barred. */
    @Transactional(readOnly = true)
    public boolean leadsCase(CaseNumber number, EmployeeId employee) {
        return leadsCase(registry.facts(number), employee, mayNot(number));
    }

    private boolean leadsCase(CaseFacts facts, EmployeeId employee, Set<EmployeeId> mayNot) {
        return facts.handler() == null
                ? isOneOf(facts, employee, mayNot, path.decidingFrom(headOf(facts), mayNot))
                : access.maySee(facts, employee) && leads(facts, employee, mayNot);
    }

    /**
     * Refuses with {@link NotTheSecondPerson} whoever found out themselves what is decided, whoever leads the case only in their place, and whoever
     * does not lead it.
     */
    @Transactional(readOnly = true)
    public void requireSecondPerson(CaseNumber number, EmployeeId finder, EmployeeId employee) {
        if (!leadsCase(registry.facts(number), employee, with(finder, mayNot(number)))) {
            throw new NotTheSecondPerson();
        }
    }

    /** Refuses with {@link FoundByTheBarred} to act upon what one of the barred found out. */
    @Transactional(readOnly = true)
    public void requireUnbarredFinder(CaseNumber number, EmployeeId finder) {
        if (bar.bars(number, finder)) {
            throw new FoundByTheBarred();
        }
    }

    private void requireOneOf(CaseFacts facts, EmployeeId employee, Set<EmployeeId> mayNot, List<EmployeeId> deciding) {
        if (!isOneOf(facts, employee, mayNot, deciding)) {
            throw new NotTheAdmitter();
        }
    }

    private boolean isOneOf(CaseFacts facts, EmployeeId employee, Set<EmployeeId> mayNot, List<EmployeeId> deciding) {
        boolean leads = deciding.contains(employee)
                || organisation.employee(employee).roles().stream().anyMatch(Role::decides);
        return leads && !mayNot.contains(employee) && access.maySee(facts, employee);
    }

    private @Nullable EmployeeId headOf(CaseFacts facts) {
        UnitCode unit = facts.unit();
        return unit == null ? null : organisation.unit(unit).head();
    }

    /** Whether anybody is left who could decide, be they away: above the handler, or above the case's unit while there is none. */
    @Transactional(readOnly = true)
    public boolean isAnybody(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        EmployeeId handler = facts.handler();
        if (handler != null) {
            return couldDecideFor(number).test(handler);
        }
        UnitCode unit = facts.unit();
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        Set<EmployeeId> mayNot = mayNot(number);
        return !attendance
                .asIfNobodyWereAway(() -> path.decidingFrom(head, mayNot))
                .isEmpty();
    }

    /** Tells of a handler whether somebody else could decide their answer, who may be away today. */
    Predicate<EmployeeId> couldDecideFor(CaseNumber number) {
        Set<EmployeeId> mayNot = mayNot(number);
        return handler -> !attendance
                .asIfNobodyWereAway(() -> path.decidingAbove(handler, with(handler, mayNot)))
                .isEmpty();
    }

    private boolean leads(CaseFacts facts, EmployeeId employee, Set<EmployeeId> mayNot) {
        EmployeeId handler = facts.handler();
        if (handler == null || employee.equals(handler) || mayNot.contains(employee)) {
            return false;
        }
        return organisation.employee(employee).roles().stream().anyMatch(Role::decides)
                || path.decidingAbove(handler, with(handler, mayNot)).contains(employee);
    }

    /** The barred and, should one of them keep the case because nobody else is left, they too. */
    private Set<EmployeeId> mayNot(CaseNumber number) {
        Set<EmployeeId> barred = bar.barred(number);
        if (barred.isEmpty()) {
            return barred;
        }
        Set<EmployeeId> mayNot = new HashSet<>(barred);
        complainedAbout.of(number).forEach(named -> {
            mayNot.add(named);
            organisation.directlyUnder(named).stream().map(EmployeeCard::id).forEach(mayNot::add);
        });
        return mayNot;
    }

    private static Set<EmployeeId> with(EmployeeId one, Set<EmployeeId> others) {
        Set<EmployeeId> all = new HashSet<>(others);
        all.add(one);
        return all;
    }
}

package lt.atsakas.assignment;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.Actor;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import lt.atsakas.registry.Workload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives each case a handler and names who assigns and who approves; never somebody barred from the case. */
@Service
public class AssignmentDesk {

    private final Organisation organisation;
    private final EscalationPath escalationPath;
    private final CaseRegistry registry;
    private final Workload workload;
    private final Bar bar;
    private final Attendance attendance;
    private final Substitution substitution;
    private final HandlerRule rule;

    AssignmentDesk(
            Organisation organisation,
            EscalationPath escalationPath,
            CaseRegistry registry,
            Workload workload,
            Bar bar,
            Attendance attendance,
            Substitution substitution,
            HandlerRule rule) {
        this.organisation = organisation;
        this.escalationPath = escalationPath;
        this.registry = registry;
        this.workload = workload;
        this.bar = bar;
        this.attendance = attendance;
        this.substitution = substitution;
        this.rule = rule;
    }

    /**
     * Who of the case's unit could handle it – of the whole house if nobody can there – the least loaded first, and after all
     * others those who are away.
     */
    @Transactional(readOnly = true)
    public List<Suggestion> suggestions(CaseNumber number) {
        Map<EmployeeId, Integer> load = workload.openCasesByHandler();
        List<EmployeeCard> eligible = organisation.withRole(Role.HANDLER).stream()
                .filter(rule.of(number))
                .toList();
        UnitCode unit = registry.facts(number).unit();
        List<EmployeeCard> ofUnit = eligible.stream()
                .filter(employee -> employee.unit().equals(unit))
                .toList();
        return (ofUnit.isEmpty() ? eligible : ofUnit)
                .stream()
                        .map(employee -> suggestion(employee, load))
                        .sorted(Comparator.comparing(Suggestion::isAway).thenComparingInt(Suggestion::openCases))
                        .toList();
    }

    /**
     * Makes the employee the handler; refused for whoever is barred, gone or no handler ({@link HandlerNotEligible}), and
     * for whoever's answer nobody could approve ({@link NobodyCouldApprove}).
     */
    @Transactional
    public void assign(CaseNumber number, EmployeeId handler, EmployeeId by) {
        rule.require(number, handler);
        registry.assignTo(number, handler, Actor.employee(by));
    }

    /** Who approves an answer that its handler writes; see {@link #approverOf(CaseNumber, EmployeeId)}. */
    @Transactional(readOnly = true)
    public EmployeeId approverOf(CaseNumber number) {
        return approverOf(number, null);
    }

    /**
     * The direct supervisor of the handler or whoever stands in, one level up when barred; never the handler nor another
     * author of the answer, also when nobody stands above.
     */
    @Transactional(readOnly = true)
    public EmployeeId approverOf(CaseNumber number, @Nullable EmployeeId author) {
        return above(number, requireHandler(number), author);
    }

    /**
     * Who sees to what is left to do in a case: whoever does the handler's work, or – when there is no handler any more, or whether
     * there is one waits for the decision of a recusal – who would assign one.
     */
    @Transactional(readOnly = true)
    public EmployeeId responsibleFor(CaseNumber number) {
        EmployeeId handler = registry.facts(number).handler();
        return handler != null && isThere(handler) && !bar.bars(number, handler)
                ? substitution.actingFor(number, handler)
                : headFor(number);
    }

    /** The same in a case that has a handler; without one it is refused. */
    @Transactional(readOnly = true)
    public EmployeeId handling(CaseNumber number) {
        requireHandler(number);
        return responsibleFor(number);
    }

    /** The head of the case's unit, or the nearest supervisor above when barred or missing. */
    @Transactional(readOnly = true)
    public EmployeeId headFor(CaseNumber number) {
        UnitCode unit = registry.facts(number).unit();
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        return escalationPath.ledBy(head, bar.barred(number)).get(0);
    }

    private EmployeeId requireHandler(CaseNumber number) {
        EmployeeId handler = registry.facts(number).handler();
        if (handler == null) {
            throw new IllegalStateException("Nobody handles case " + number);
        }
        return handler;
    }

    private EmployeeId above(CaseNumber number, EmployeeId handler, @Nullable EmployeeId author) {
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        excluded.add(handler);
        if (author != null) {
            excluded.add(author);
        }
        return escalationPath.next(handler, excluded);
    }

    private Suggestion suggestion(EmployeeCard employee, Map<EmployeeId, Integer> load) {
        return new Suggestion(
                employee,
                load.getOrDefault(employee.id(), 0),
                attendance.awayUntil(employee.id()).orElse(null));
    }

    private boolean isThere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }
}

package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.registry.ActingHandlers;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who acts for an employee in a case today (policy 17). A total function of the house, today's absences and the bars: the employee while
 * at work; else the first deputy in turn who is neither away nor barred; else the nearest above. Nothing of it is stored: what an
 * absence gives ends with it.
 */
@Service
public class Substitution implements ActingHandlers {

    private final Attendance attendance;
    private final EscalationPath path;
    private final Bar bar;

    Substitution(Attendance attendance, EscalationPath path, Bar bar) {
        this.attendance = attendance;
        this.path = path;
        this.bar = bar;
    }

    /** Whoever does the employee's work in the case today; never one of the barred. */
    @Transactional(readOnly = true)
    public EmployeeId actingFor(CaseNumber number, EmployeeId employee) {
        return acting(employee, bar.barred(number));
    }

    /** Whoever does the handler's work today; null when nobody handles the case. A handler is never barred: the bar ends the handling. */
    @Override
    @Transactional(readOnly = true)
    public @Nullable EmployeeId of(CaseFacts facts) {
        EmployeeId handler = facts.handler();
        return handler == null || !attendance.isAway(handler) ? handler : actingFor(facts.number(), handler);
    }

    /**
     * The absent whom this employee stands in for today as their deputy; not those whose work comes to the nearest above, who has
     * a place of their own in every case of theirs.
     */
    public Set<EmployeeId> absentFor(EmployeeId deputy) {
        return attendance.away().stream()
                .filter(absent -> attendance
                        .standIn(absent, Set.of())
                        .filter(deputy::equals)
                        .isPresent())
                .collect(toUnmodifiableSet());
    }

    /** The same in one case: nobody acts in the place of the barred. */
    @Transactional(readOnly = true)
    public Set<EmployeeId> absentFor(EmployeeId deputy, CaseNumber number) {
        return absentFor(deputy).stream()
                .filter(absent -> !bar.bars(number, absent))
                .collect(toUnmodifiableSet());
    }

    private EmployeeId acting(EmployeeId employee, Set<EmployeeId> barred) {
        return attendance
                .standIn(employee, barred)
                .orElseGet(() -> path.above(employee, barred).get(0));
    }
}

package lt.atsakas.process.escalation;

import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/** Who is told on which level: the direct supervisor of whom the case waits for, then theirs, up to the director. */
@Component
class Supervisors {

    private final OpenTasks openTasks;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final EscalationPath path;
    private final Bar bar;

    Supervisors(OpenTasks openTasks, CaseRegistry registry, AssignmentDesk assignment, EscalationPath path, Bar bar) {
        this.openTasks = openTasks;
        this.registry = registry;
        this.assignment = assignment;
        this.path = path;
        this.bar = bar;
    }

    EmployeeId recipient(Escalation escalation) {
        return above(escalation, escalation.level());
    }

    boolean isSomebodyAbove(Escalation escalation) {
        return nextLevel(escalation) > escalation.level();
    }

    /** The level after this one; the highest stays, because nobody is above. */
    int nextLevel(Escalation escalation) {
        EmployeeId present = above(escalation, escalation.level());
        EmployeeId next = above(escalation, escalation.level() + 1);
        return next.equals(present) ? escalation.level() : escalation.level() + 1;
    }

    /** Whom the case waits for. */
    EmployeeId responsible(Escalation escalation) {
        CaseNumber number = escalation.caseNumber();
        if (escalation.isAboutTask()) {
            return openTasks.responsibleFor(number, escalation.step()).orElseGet(() -> assignment.headFor(number));
        }
        EmployeeId handler = registry.facts(number).handler();
        return handler != null ? handler : openTasks.responsible(number).orElseGet(() -> assignment.headFor(number));
    }

    private EmployeeId above(Escalation escalation, int levels) {
        Set<EmployeeId> barred = bar.barred(escalation.caseNumber());
        EmployeeId recipient = responsible(escalation);
        for (int level = 0; level < levels; level++) {
            recipient = path.next(recipient, barred);
        }
        return recipient;
    }
}

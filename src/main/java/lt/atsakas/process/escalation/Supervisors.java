package lt.atsakas.process.escalation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.CaseRoles;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who is told on which level: the direct supervisor of whom the case waits for, then theirs, up to the director. What waits
 * for several at once comes before the head of their unit first.
 */
@Component
class Supervisors {

    private final OpenTasks openTasks;
    private final CaseRegistry registry;
    private final AssignmentDesk assignment;
    private final Substitution substitution;
    private final Attendance attendance;
    private final Organisation organisation;
    private final EscalationPath path;
    private final CaseRoles roles;
    private final Bar bar;

    Supervisors(
            OpenTasks openTasks,
            CaseRegistry registry,
            AssignmentDesk assignment,
            Substitution substitution,
            Attendance attendance,
            Organisation organisation,
            EscalationPath path,
            CaseRoles roles,
            Bar bar) {
        this.openTasks = openTasks;
        this.registry = registry;
        this.assignment = assignment;
        this.substitution = substitution;
        this.attendance = attendance;
        this.organisation = organisation;
        this.path = path;
        this.roles = roles;
        this.bar = bar;
    }

    /** Whose turn it is; the last one's too when those above have gone since. */
    EmployeeId recipient(Escalation escalation) {
        List<EmployeeId> above = above(escalation);
        return above.get(Math.min(escalation.level(), above.size()) - 1);
    }

    /** In whose place the recipient gets it as their deputy; the recipient, when it is their own turn. */
    EmployeeId principal(Escalation escalation, EmployeeId recipient) {
        Set<EmployeeId> absent = substitution.absentFor(recipient);
        return absent.isEmpty()
                ? recipient
                : Optional.of(attendance.asIfNobodyWereAway(() -> recipient(escalation)))
                        .filter(absent::contains)
                        .orElse(recipient);
    }

    /** Who is told after whoever's turn it is now; the last one stays. */
    EmployeeId next(Escalation escalation, Set<EmployeeId> barred) {
        List<EmployeeId> above = above(escalation, barred);
        return above.get(Math.min(escalation.level() + 1, above.size()) - 1);
    }

    /** Who is told first when a task waits for these people. */
    EmployeeId first(CaseNumber number, List<EmployeeId> waitedFor, Set<EmployeeId> barred) {
        List<EmployeeId> people = responsible(number, waitedFor, barred);
        return above(people, late(List.of(people)), barred).get(0);
    }

    boolean isSomebodyAbove(Escalation escalation) {
        return escalation.level() < above(escalation).size();
    }

    /** The level after this one; the highest stays, because nobody is above. */
    int nextLevel(Escalation escalation) {
        return isSomebodyAbove(escalation) ? escalation.level() + 1 : escalation.level();
    }

    /** Whom the case waits for; never nobody, never one of the barred. */
    List<EmployeeId> responsible(Escalation escalation) {
        return responsible(escalation.caseNumber(), waitedFor(escalation), bar.barred(escalation.caseNumber()));
    }

    private List<EmployeeId> responsible(CaseNumber number, List<EmployeeId> waitedFor, Set<EmployeeId> barred) {
        List<EmployeeId> free = waitedFor.stream()
                .filter(employee -> !barred.contains(employee))
                .toList();
        return free.isEmpty() ? List.of(assignment.headFor(number)) : free;
    }

    private List<EmployeeId> waitedFor(Escalation escalation) {
        CaseNumber number = escalation.caseNumber();
        if (escalation.isAboutLetter()) {
            return roles.actingAs(Role.REGISTRAR, number);
        }
        if (escalation.isAboutTask()) {
            return openTasks.responsibleFor(escalation);
        }
        EmployeeId handler = substitution.of(registry.facts(number));
        return handler != null ? List.of(handler) : openTasks.responsible(number);
    }

    /** Nobody's for somebody whom the house does not know any more. */
    private @Nullable EmployeeId headOf(EmployeeId employee) {
        return organisation
                .find(employee)
                .map(card -> organisation.unit(card.unit()).head())
                .orElse(null);
    }

    private List<EmployeeId> above(Escalation escalation) {
        return above(escalation, bar.barred(escalation.caseNumber()));
    }

    /**
     * Of several who are late, each with a task of their own, it goes up from one of them, the same one as long as they are late. A letter that
     * is late comes before whoever leads the case, not before whoever leads those who hand it over and need not see it; never before the late.
     */
    private List<EmployeeId> above(Escalation escalation, Set<EmployeeId> barred) {
        if (escalation.isAboutLetter()) {
            return path.ledBy(assignment.headFor(escalation.caseNumber()), Set.copyOf(waitedFor(escalation)), barred);
        }
        List<List<EmployeeId>> each = eachTask(escalation, barred);
        return above(each.get(0), late(each), barred);
    }

    /** Whom each late task of it waits for; in one where it is about no task, or none is late any more. */
    private List<List<EmployeeId>> eachTask(Escalation escalation, Set<EmployeeId> barred) {
        CaseNumber number = escalation.caseNumber();
        List<EmployeeId> all = responsible(number, waitedFor(escalation), barred);
        if (all.size() == 1 || !escalation.isAboutTask()) {
            return List.of(all);
        }
        List<List<EmployeeId>> each = openTasks.responsibleForEachLate(escalation).stream()
                .map(people -> responsible(number, people, barred))
                .toList();
        return each.isEmpty() ? List.of(all) : each;
    }

    /** Those who are late themselves; what is offered to several and taken by none of them is nobody's lateness. */
    private static Set<EmployeeId> late(List<List<EmployeeId>> each) {
        return each.stream()
                .filter(people -> people.size() == 1)
                .flatMap(List::stream)
                .collect(toUnmodifiableSet());
    }

    /** What waits for several at once comes before the head of their unit; none of the late is told. */
    private List<EmployeeId> above(List<EmployeeId> responsible, Set<EmployeeId> late, Set<EmployeeId> barred) {
        EmployeeId first = responsible.get(0);
        return responsible.size() == 1 ? path.above(first, late, barred) : path.ledBy(headOf(first), late, barred);
    }
}

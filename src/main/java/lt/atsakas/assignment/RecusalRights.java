package lt.atsakas.assignment;

import java.util.List;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import org.springframework.stereotype.Component;

/**
 * Who may raise a recusal, and whose. People recuse themselves; whoever leads them raises theirs; the client asks, and what
 * came by letter or telephone is entered by whoever may say whom a complaint is about. It is always about somebody who may
 * see the case: nobody else can be recused from it.
 */
@Component
class RecusalRights {

    private final CaseAccess access;
    private final Impartiality impartiality;
    private final Organisation organisation;
    private final ActingHeads actingHeads;

    RecusalRights(CaseAccess access, Impartiality impartiality, Organisation organisation, ActingHeads actingHeads) {
        this.access = access;
        this.impartiality = impartiality;
        this.organisation = organisation;
        this.actingHeads = actingHeads;
    }

    /** Whether the employee may raise recusals with such a beginning in the open case. */
    boolean mayRaise(CaseFacts facts, RecusalOrigin origin, EmployeeId employee) {
        return switch (origin) {
            case SELF -> !facts.isClosed() && access.maySee(facts, employee);
            case CLIENT -> impartiality.mayName(facts, employee);
            case SUPERVISOR ->
                !facts.isClosed()
                        && (leadsAnybody(employee) || actingHeads.watchesOver(employee))
                        && access.maySee(facts, employee)
                        && !whom(facts, origin, employee).isEmpty();
        };
    }

    /** Those whose recusal the employee may raise so, by name. */
    List<EmployeeCard> whom(CaseFacts facts, RecusalOrigin origin, EmployeeId employee) {
        List<EmployeeCard> circle = access.circleAround(facts);
        return origin == RecusalOrigin.SUPERVISOR
                ? ledBy(facts, employee, circle)
                : circle.stream()
                        .filter(person -> isAbout(facts, origin, person.id(), employee))
                        .toList();
    }

    private boolean isAbout(CaseFacts facts, RecusalOrigin origin, EmployeeId person, EmployeeId employee) {
        return switch (origin) {
            case SELF -> person.equals(employee);
            case CLIENT -> true;
            case SUPERVISOR -> leads(facts, employee, person);
        };
    }

    /** Whether they lead the case in the head's place is asked once, and only where it matters. */
    private List<EmployeeCard> ledBy(CaseFacts facts, EmployeeId boss, List<EmployeeCard> circle) {
        boolean matters =
                circle.stream().anyMatch(person -> !leads(boss, person.id()) && isUnderHead(facts, boss, person.id()));
        boolean acting = matters && actingHeads.leads(facts, boss);
        return circle.stream()
                .filter(person -> leads(boss, person.id()) || acting && isUnderHead(facts, boss, person.id()))
                .toList();
    }

    /** Whether one stands above the other, or leads the case in the place of a barred head who does. */
    boolean leads(CaseFacts facts, EmployeeId boss, EmployeeId person) {
        return leads(boss, person) || isUnderHead(facts, boss, person) && actingHeads.leads(facts, boss);
    }

    /** Whether the head of the case's unit, who is not the one that asks, leads the person. */
    private boolean isUnderHead(CaseFacts facts, EmployeeId asking, EmployeeId person) {
        UnitCode unit = facts.unit();
        EmployeeId head = unit == null ? null : organisation.unit(unit).head();
        return head != null
                && !asking.equals(person)
                && !asking.equals(head)
                && (person.equals(facts.handler()) || organisation.isAbove(head, person));
    }

    /** Above everybody else stands the director. */
    private boolean leads(EmployeeId boss, EmployeeId person) {
        return !boss.equals(person) && (isDirector(boss) || organisation.isAbove(boss, person));
    }

    private boolean leadsAnybody(EmployeeId employee) {
        return isDirector(employee)
                || organisation.all().stream().anyMatch(person -> organisation.isAbove(employee, person.id()));
    }

    private boolean isDirector(EmployeeId employee) {
        return organisation.employee(employee).has(Role.DIRECTOR);
    }

    /** Refuses what the one who asks may not ask ({@link NotYoursToRecuse}), or not of this person ({@link NotInvolved}). */
    void require(CaseFacts facts, RecusalRequest request) {
        EmployeeId by = request.by().employee();
        boolean client = by == null && request.origin() == RecusalOrigin.CLIENT;
        if (!client && (by == null || !mayRaise(facts, request.origin(), by))) {
            throw new NotYoursToRecuse();
        }
        if (access.circleAround(facts).stream().noneMatch(one -> one.id().equals(request.person()))) {
            throw new NotInvolved();
        }
        if (by != null && !isAbout(facts, request.origin(), request.person(), by)) {
            throw new NotYoursToRecuse();
        }
    }
}

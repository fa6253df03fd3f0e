package lt.atsakas.assignment;

import java.util.Optional;
import java.util.stream.Stream;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who passes a case on: whoever stands above its handler, its unit or the house, or decides in their place, and whoever stands in for
 * one of them. Never the handler, whatever else they are, nor a deputy by the handler's right: nobody gets rid of a case so.
 */
@Component
class ReassignmentRights {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Standing standing;
    private final Substitution substitution;
    private final CaseAccess access;
    private final Bar bar;

    ReassignmentRights(
            Organisation organisation,
            EscalationPath path,
            Standing standing,
            Substitution substitution,
            CaseAccess access,
            Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.standing = standing;
        this.substitution = substitution;
        this.access = access;
        this.bar = bar;
    }

    /** By whose right the employee passes the case on: their own, or that of somebody absent; nobody's when they may not. */
    Optional<EmployeeId> inTheRightOf(CaseFacts facts, EmployeeId employee) {
        EmployeeId handler = facts.handler();
        if (handler == null || facts.isClosed() || handler.equals(employee) || !access.maySee(facts, employee)) {
            return Optional.empty();
        }
        return Stream.concat(
                        Stream.of(employee),
                        substitution.absentFor(employee, facts.number()).stream()
                                .filter(absent -> !absent.equals(handler)))
                .filter(person -> standing.in(facts, person) || isNext(facts, handler, person))
                .findFirst();
    }

    /** Where those above are barred others come in their place. */
    private boolean isNext(CaseFacts facts, EmployeeId handler, EmployeeId person) {
        return path.decidingAbove(handler, bar.barred(facts.number())).contains(person)
                || path.decidingFrom(headOf(facts.unit()), bar.barred(facts.number()))
                        .contains(person);
    }

    private @Nullable EmployeeId headOf(@Nullable UnitCode unit) {
        return unit == null ? null : organisation.unit(unit).head();
    }
}

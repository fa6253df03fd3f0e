package lt.atsakas.assignment;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import lt.atsakas.organisation.UnitCard;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which cases are somebody's by their place in the house: as handler, above the handler, as head of the unit or above it, as director.
 * A restricted case is nobody's merely by standing above: only its handler's, its unit's head's and the director's.
 */
@Component
class Standing {

    private final Organisation organisation;

    Standing(Organisation organisation) {
        this.organisation = organisation;
    }

    boolean in(CaseFacts facts, EmployeeId employee) {
        EmployeeCard person = organisation.employee(employee);
        return person.has(Role.DIRECTOR) || (facts.restricted() ? isNextTo(facts, person) : isInLine(facts, person));
    }

    private boolean isInLine(CaseFacts facts, EmployeeCard person) {
        return isHandlerOrAbove(facts.handler(), person) || isHeadOrAbove(facts.unit(), person);
    }

    private boolean isNextTo(CaseFacts facts, EmployeeCard person) {
        UnitCode unit = facts.unit();
        return person.id().equals(facts.handler()) || unit != null && isHead(unit, person);
    }

    /** Whose cases are this person's too. */
    Set<EmployeeId> handlers(EmployeeCard person) {
        return organisation.all().stream()
                .map(EmployeeCard::id)
                .filter(other -> isHandlerOrAbove(other, person))
                .collect(toUnmodifiableSet());
    }

    /** The units whose cases are this person's. */
    Set<UnitCode> units(EmployeeCard person) {
        return organisation.units().stream()
                .map(UnitCard::code)
                .filter(unit -> isHeadOrAbove(unit, person))
                .collect(toUnmodifiableSet());
    }

    /** The units of which this person is the head. */
    Set<UnitCode> headedUnits(EmployeeCard person) {
        return organisation.units().stream()
                .map(UnitCard::code)
                .filter(unit -> isHead(unit, person))
                .collect(toUnmodifiableSet());
    }

    private boolean isHead(UnitCode unit, EmployeeCard person) {
        return person.id().equals(organisation.unit(unit).head());
    }

    private boolean isHandlerOrAbove(@Nullable EmployeeId handler, EmployeeCard person) {
        return handler != null && (handler.equals(person.id()) || organisation.isAbove(person.id(), handler));
    }

    private boolean isHeadOrAbove(@Nullable UnitCode unit, EmployeeCard person) {
        return unit != null && isHandlerOrAbove(organisation.unit(unit).head(), person);
    }
}

package lt.atsakas.inquiry;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.Attendance;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import lt.atsakas.registry.CaseNumber;
import lt.atsakas.registry.CaseRegistry;
import org.springframework.stereotype.Component;

/**
 * Who contributes for a unit: its head, or whom they passed the question on to; a total function that names neither one of the barred nor
 * whoever handles the case themselves.
 */
@Component
class Contributors {

    private final CaseRegistry registry;
    private final Organisation organisation;
    private final Attendance attendance;
    private final EscalationPath path;
    private final Substitution substitution;
    private final Bar bar;

    Contributors(
            CaseRegistry registry,
            Organisation organisation,
            Attendance attendance,
            EscalationPath path,
            Substitution substitution,
            Bar bar) {
        this.registry = registry;
        this.organisation = organisation;
        this.attendance = attendance;
        this.path = path;
        this.substitution = substitution;
        this.bar = bar;
    }

    /** Who has to write it now. */
    EmployeeId acting(InquiryCard asked) {
        Set<EmployeeId> excluded = excluded(asked.caseNumber());
        return Optional.ofNullable(asked.doer())
                .filter(this::worksHere)
                .flatMap(doer -> attendance.standIn(doer, excluded))
                .orElseGet(() -> answerable(asked, excluded));
    }

    /** Who answers for it, whomever it was passed on to: the head of the unit, or the nearest above who may. */
    EmployeeId answerable(InquiryCard asked) {
        return answerable(asked, excluded(asked.caseNumber()));
    }

    /** To whom it can be passed on: the others of the unit who may have to do with the case, by name. */
    List<EmployeeCard> colleagues(InquiryCard asked) {
        Set<EmployeeId> excluded = excluded(asked.caseNumber());
        EmployeeId acting = acting(asked);
        return organisation.membersOf(unitOf(asked)).stream()
                .filter(EmployeeCard::active)
                .filter(person ->
                        !excluded.contains(person.id()) && !person.id().equals(acting))
                .toList();
    }

    private EmployeeId answerable(InquiryCard asked, Set<EmployeeId> excluded) {
        return path.ledBy(organisation.unit(unitOf(asked)).head(), excluded).get(0);
    }

    private Set<EmployeeId> excluded(CaseNumber number) {
        CaseFacts facts = registry.facts(number);
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(number));
        Optional.ofNullable(facts.handler()).ifPresent(excluded::add);
        Optional.ofNullable(substitution.of(facts)).ifPresent(excluded::add);
        return excluded;
    }

    private boolean worksHere(EmployeeId employee) {
        return organisation.find(employee).filter(EmployeeCard::active).isPresent();
    }

    private static UnitCode unitOf(InquiryCard asked) {
        return requireNonNull(asked.unit());
    }
}

package lt.atsakas.workplace;

import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.AssignmentDesk;
import lt.atsakas.assignment.Impartiality;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names the people of a case for its page. */
@Component
class CasePeople {

    private final Organisation organisation;
    private final AssignmentDesk assignment;
    private final Impartiality impartiality;

    CasePeople(Organisation organisation, AssignmentDesk assignment, Impartiality impartiality) {
        this.organisation = organisation;
        this.assignment = assignment;
        this.impartiality = impartiality;
    }

    CaseView.People of(CaseFacts facts, @Nullable EmployeeId decider, EmployeeId viewer) {
        Set<EmployeeId> named = impartiality.complainedAbout(facts.number());
        List<EmployeeCard> everybody = organisation.all();
        return new CaseView.People(
                nameOf(facts.handler()),
                facts.handler() == null || decider != null ? null : nameOf(assignment.approverOf(facts.number())),
                nameOf(decider),
                facts.unit() == null ? null : nameOf(assignment.headFor(facts.number())),
                unitOf(facts.unit()),
                nameOf(facts.registeredBy()),
                everybody.stream().filter(person -> named.contains(person.id())).toList(),
                everybody.stream()
                        .filter(person -> person.active() || named.contains(person.id()))
                        .toList(),
                impartiality.mayName(facts, viewer));
    }

    private @Nullable String nameOf(@Nullable EmployeeId employee) {
        return employee == null ? null : organisation.employee(employee).fullName();
    }

    private @Nullable String unitOf(@Nullable UnitCode unit) {
        return unit == null ? null : organisation.unit(unit).name();
    }
}

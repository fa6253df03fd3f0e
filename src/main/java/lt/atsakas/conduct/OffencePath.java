package lt.atsakas.conduct;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.organisation.EmployeeCard;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Before whom a report comes, one after another: those above the reporter, of undue influence the head first. A total function, as
 * {@link EscalationPath} is; never the reporter or one of those concerned, nor anybody barred from the case that it tells of.
 */
@Component
class OffencePath {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Bar bar;

    OffencePath(Organisation organisation, EscalationPath path, Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.bar = bar;
    }

    EmployeeId actingOn(OffenceCard report) {
        List<EmployeeId> steps = of(report);
        return steps.get(Math.min(report.level(), steps.size()) - 1);
    }

    boolean isSomebodyAbove(OffenceCard report) {
        return report.level() < of(report).size();
    }

    private List<EmployeeId> of(OffenceCard report) {
        Set<EmployeeId> outside = outside(report);
        return report.kind() == OffenceKind.OFFENCE
                ? path.above(report.reporter(), outside)
                : path.ledBy(head(), outside);
    }

    private @Nullable EmployeeId head() {
        return organisation.withRole(Role.DIRECTOR).stream()
                .map(EmployeeCard::id)
                .findFirst()
                .orElse(null);
    }

    /** The reporter too: the head's own report comes before whoever decides in their place. */
    private Set<EmployeeId> outside(OffenceCard report) {
        Set<EmployeeId> outside = new HashSet<>(report.concerned());
        outside.add(report.reporter());
        if (report.caseNumber() != null) {
            outside.addAll(bar.barred(Set.of(report.caseNumber())).getOrDefault(report.caseNumber(), Set.of()));
        }
        return outside;
    }
}

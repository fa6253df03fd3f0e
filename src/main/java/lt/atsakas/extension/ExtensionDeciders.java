package lt.atsakas.extension;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lt.atsakas.assignment.Bar;
import lt.atsakas.assignment.Substitution;
import lt.atsakas.organisation.EmployeeId;
import lt.atsakas.organisation.EscalationPath;
import lt.atsakas.organisation.Organisation;
import lt.atsakas.organisation.UnitCode;
import lt.atsakas.registry.CaseFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who decides whether an answer is put off: the head of the case's unit, one level up for each who may not – the requester, the
 * handler and whoever stands in, the barred. A total function; whoever merely keeps the matter from lying with nobody decides nothing.
 */
@Component
class ExtensionDeciders {

    private final Organisation organisation;
    private final EscalationPath path;
    private final Substitution substitution;
    private final Bar bar;

    ExtensionDeciders(Organisation organisation, EscalationPath path, Substitution substitution, Bar bar) {
        this.organisation = organisation;
        this.path = path;
        this.substitution = substitution;
        this.bar = bar;
    }

    EmployeeId on(CaseFacts facts, EmployeeId requester) {
        Set<EmployeeId> excluded = excluded(facts, requester);
        List<EmployeeId> deciding = path.decidingFrom(headOf(facts), excluded);
        return deciding.isEmpty() ? path.ledBy(headOf(facts), excluded).get(0) : deciding.get(0);
    }

    /** Whether anybody is left who may decide. */
    boolean isAnybody(CaseFacts facts, EmployeeId requester) {
        return !path.decidingFrom(headOf(facts), excluded(facts, requester)).isEmpty();
    }

    private Set<EmployeeId> excluded(CaseFacts facts, EmployeeId requester) {
        Set<EmployeeId> excluded = new HashSet<>(bar.barred(facts.number()));
        excluded.add(requester);
        Optional.ofNullable(facts.handler()).ifPresent(excluded::add);
        Optional.ofNullable(substitution.of(facts)).ifPresent(excluded::add);
        return excluded;
    }

    private @Nullable EmployeeId headOf(CaseFacts facts) {
        UnitCode unit = facts.unit();
        return unit == null ? null : organisation.unit(unit).head();
    }
}
